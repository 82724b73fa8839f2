import { sieve } from '../sieve/sieve';
import { linesThat } from './by-neighbours';
import { isPhrase } from './phrases';
import { isOutside } from './place';
import type { Rule } from './rule';
import { runsOf } from './run';

const SUSPECT = sieve({ lines: ['report-ui', 'report-ui:button'] });

/** Catches 不感兴趣, 广告软文, 标题夸张 one below the other; must not touch 标题党 as the heading of a section. */
export const reportUi: Rule = {
  id: 'report-ui',
  title: 'Form for complaints',
  explanation:
    'The choices of a form for complaints about the page or an advertisement, several in a row with its buttons. A single such word stays.',
  example: { noise: '广告软文', content: '标题党的生意经' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'A choice in a form for complaints' },
  *mark(page) {
    for (const { first, last, length } of runsOf(parts(page))) {
      const choices = page.blocks.slice(first, last + 1).filter(({ folded }) => isChoice(folded)).length;
      if (choices === 0 || (length < 2 && !isOutside(page, first))) continue;
      for (let i = first; i <= last; i++) yield { block: i, sure: choices > 1 ? 'certain' : 'likely' };
    }
  },
};

const parts = linesThat(SUSPECT, (folded) => isChoice(folded) || isPhrase('report-ui:button', folded));

function isChoice(folded: string): boolean {
  return isPhrase('report-ui', folded);
}
