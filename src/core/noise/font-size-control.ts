import { passes, sieve } from '../sieve/sieve';
import { isPhrase } from './phrases';
import type { Mark, Page, Rule } from './rule';
import { isOutsideProse } from './surroundings';

/** `T + -`, `A- A A+`, `字號：TT`. */
const LETTERS =
  /^[Tt] ?[+-] ?[+-]$|^A ?[+-] A ?[+-]$|^A-? A(?: ?A?\+?)?$|^A ?[+-] ?[+-]$|^(?:字号|字體|字体|字號)\s?:?\s?T{1,3}$/;
/** `【字体：大 中 小】`, `字号: [大] [中] [小] [打印]`. */
const CHOICE =
  /^[[【(]?\s?(?:字体|字體|字号|字號|文字大小|文字|글자크기|文字サイズ)(?:大小)?\s?:?(?:\s?[[【(]?(?:超大|特大|最大|较大|大|中|小|标准|標準|普通|默认|正常|打印|关闭|收藏|분|크게|작게)[\])】]?(?:号|號)?(?:\s?[|/,、])?){2,}[\])】]?$/u;
const LETTER = /^[TA]$/;
/** Words of the sizes as lines of their own. */
const FEWEST_SIZES = 2;

const SUSPECT = sieve({ patterns: [LETTERS, CHOICE, LETTER], lines: ['font-size-control'] });

/** Catches “T + -” and 字号 / 大 / 中 / 小 line by line; must not touch 大 above a column of a table of sizes. */
export const fontSizeControl: Rule = {
  id: 'font-size-control',
  title: 'Font size control',
  explanation:
    'What was a control of the font’s size: “T + -”, “【字体：大 中 小】”, or 字号 with 大, 中 and 小 on lines below it. A single 大 or 小 stays.',
  example: { noise: '【字体：大 中 小】', content: '字号大小由编辑决定。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'A control of the font’s size' },
  *mark(page) {
    for (let i = 0; i < page.blocks.length; i++) {
      const folded = page.blocks[i]?.folded ?? '';
      if (folded.length > 60 || !passes(page.profile.sieves[i], SUSPECT)) continue;
      if (LETTERS.test(folded) || CHOICE.test(folded)) yield { block: i, sure: 'certain' };
      else if (isLetterRun(page, i)) for (const block of [i, i + 1, i + 2]) yield { block, sure: 'certain' };
      else if (isPhrase('font-size-control', folded)) yield* markControl(page, i);
    }
  },
};

/** `T`, `+`, `-` on lines of their own. */
function isLetterRun({ blocks }: Page, index: number): boolean {
  const [letter, ...signs] = blocks.slice(index, index + 3).map(({ folded }) => folded);
  return LETTER.test(letter ?? '') && /^(?:\+,-|-,\+|\+,\+\+)$/.test(signs.join());
}

/** The words before the sizes, and the sizes on the lines below. */
function* markControl(page: Page, index: number): Iterable<Mark> {
  let end = index + 1;
  while (isPhrase('font-size-control:size', page.blocks[end]?.folded ?? '')) end++;
  const sizes = end - index - 1;
  const letter = sizes > 0 && page.blocks[index - 1]?.folded === 'A' ? index - 1 : index;
  const sure = sizes >= FEWEST_SIZES || isOutsideProse(page, index) ? 'certain' : 'likely';
  for (let i = letter; i < end; i++) yield { block: i, sure };
}
