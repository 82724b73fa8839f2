import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import { isPhrase, phraseAtStart } from './phrases';
import type { Rule } from './rule';
import { endsWithFullStop } from './sentence';
import { suspects } from './suspects';

/** 点击进入“三江口大桥”>>, 点击进入专题：, 收录于话题 #渡口# 83个. */
const ENTER =
  /^(?:>+\s?)?(?:[点點][击擊])?(?:进入|進入)(?:更多|相关|相關)?(?:专题|專題|话题|話題|[“"「【].{1,40}[”"」】].{0,4})\s?(?:页面|頁面)?\s?[:>»]*.{0,40}$/u;
const COLLECTED =
  /^(?:收录于|收錄於|收录於)?(?:话题|話題|合集|专辑|專輯|话题标签)\s?(?::.{1,60}|#[^\s#].{0,59})$|^(?:收录于|收錄於)(?:话题|話題|合集|专辑).{0,60}$/u;
const SPECIAL =
  /^[【[(]?(?:本文(?:属于|收录于)|详见|更多内容(?:请|見|见)?(?:点击|进入)?)?(?:专题|專題)\s?[:>»]+\s?.{2,40}$/u;
const LONGEST_NAME = 75;

const SUSPECT = sieve({ within: [ENTER, COLLECTED, SPECIAL], parts: ['topic-entry'] });

/** Catches 点击进入专题： and the topic’s name below it; must not touch 点击进入设置，打开定位。 */
export const topicEntry: Rule = {
  id: 'topic-entry',
  title: 'Entry to a topic page',
  explanation:
    'A link to the page of a topic: “点击进入专题：” with the topic’s name on the line below, “收录于话题 #…#”. Instructions that begin with 点击进入 stay.',
  example: { noise: '点击进入专题：', content: '点击进入设置，打开定位。' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'A link to the page of a topic' },
  mark: marksByNeighbours(function* (page) {
    const { blocks, profile } = page;
    for (const { index, folded } of suspects(page, SUSPECT)) {
      if (folded.length > 110 || (endsWithFullStop(folded) && !/:$/.test(folded)) || /[,，]/u.test(folded)) continue;
      const line = folded.replace(/^[[(【]|[\])】]$/gu, '');
      const alone = isPhrase('topic-entry', line);
      const label = phraseAtStart('topic-entry', line);
      const labelled = label > 0 && /^\s?[:>»“"「【#]/u.test(line.slice(label));
      if (!alone && !labelled && !ENTER.test(line) && !COLLECTED.test(line) && !SPECIAL.test(line)) continue;
      yield { block: index, sure: SPECIAL.test(line) && !labelled ? 'likely' : 'certain' };
      const next = blocks[index + 1];
      if (
        next &&
        /[:>»]\s*$/u.test(folded) &&
        !endsWithFullStop(next.folded) &&
        (profile.sizes[next.index] ?? 0) <= LONGEST_NAME
      )
        yield {
          block: next.index,
          sure: 'certain',
          reason: { text: 'The name of the topic that the line above links to' },
        };
    }
  }),
};
