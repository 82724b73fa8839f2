import { sieve } from '../sieve/sieve';
import { isHeadlineLike } from './headline';
import { isPhrase, phraseAtStart } from './phrases';
import type { Page, Rule } from './rule';
import { endsWithFullStop } from './sentence';
import { isOutsideProse } from './surroundings';
import { suspects } from './suspects';

/** 上一篇：…, « Previous: …, also twice on one line. */
const MARK = /^\s?[:>»›丨|]+/u;
const ARROWS = /^[«‹<←◀◄]+ ?| ?(?<![»›>→▶►])[»›>→▶►]+$/gu;
/** 上一篇：没有了 / 下一篇：返回列表 on one line. */
const BOTH = /^(?:上一[篇则則页頁条條].{0,90}\s+)下一[篇则則页頁条條]\s?:?.{0,90}$/u;

const SUSPECT = sieve({ patterns: [BOTH], parts: ['prev-next'] });

/** Catches 上一篇：某地庙会恢复举办 and “Next article”; must not touch 上一篇我们讲到渡口的来历。 */
export const prevNext: Rule = {
  id: 'prev-next',
  title: 'Previous and next article',
  explanation:
    'Links to the article before and the one after: “上一篇：…”, “Previous article” and the headline below it. A sentence about the last instalment stays.',
  example: { noise: '上一篇：河东镇庙会恢复举办', content: '上一篇我们讲到渡口的来历。' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'A link to the article before or after' },
  *mark(page) {
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 200) continue;
      const line = folded.replace(ARROWS, '');
      const late = isOutsideProse(page, index) || index > page.blocks.length * 0.7;
      if (isPhrase('prev-next', line)) {
        yield { block: index, sure: late ? 'certain' : 'likely' };
        if (late && isTitleBelow(page, index))
          yield { block: index + 1, sure: 'certain', reason: { text: 'The headline of the article before or after' } };
        continue;
      }
      const label = phraseAtStart('prev-next', line);
      const labelled = label > 0 && MARK.test(line.slice(label));
      if ((labelled || BOTH.test(folded)) && !endsWithFullStop(folded.replace(/[:：]$/u, '')))
        yield { block: index, sure: late ? 'certain' : 'likely' };
    }
  },
};

function isTitleBelow({ blocks, profile }: Page, index: number): boolean {
  const next = blocks[index + 1]?.folded ?? '';
  return (
    index > profile.lastProse && !isPhrase('prev-next', next) && isHeadlineLike(next, profile.sizes[index + 1] ?? 0)
  );
}
