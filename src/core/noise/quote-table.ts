// Tables of market quotes that a site set between paragraphs: a row of headings, then cells.

import { sieve } from '../sieve/sieve';
import { linesThat } from './by-neighbours';
import { isPhrase } from './phrases';
import type { Mark, Page } from './rule';

/** 43.12, +2.37, -1.50%, 603912. */
const NUMBER = /^[+-]?[\d,.]+\s?%?$/;
const SIGNED = /^[+-][\d,.]+\s?%?$|^[\d,.]+\s?%$/;
/** A whole row on one line: 603912 北辰电气 43.12 +2.37 +5.82%. */
const ROW = /^\S.{0,40}?\s[\d,.]+\s[+-]?[\d,.]+\s\(?[+-]?[\d.]+%\)?$/u;
/** Prices and names head many tables; these words only those of markets. */
const OF_MARKETS = /[涨漲跌]|代码|代碼|代號|ticker|symbol|chg|change ?%|% ?change|prev(?:ious)? close/iu;
const LONGEST_CELL = 60;
const FEWEST_HEADINGS = 3;

const HEADING = sieve({ parts: ['market-widget'] });

/** A row of them on one line, or the first of several on lines of their own. */
const headed = linesThat(HEADING, (folded) => isRowOfHeadings(folded) || isPhrase('market-widget', folded));

/** Marks the table below each row of headings like 代码 名称 最新价 涨跌幅, or “Ticker Last Change %”. */
export function* markQuoteTables(page: Page): Iterable<Mark> {
  const { blocks } = page;
  let next = 0;
  for (const { index: i } of headed(page)) {
    const headings = i < next ? 0 : headingsAt(page, i);
    if (headings === 0 || !blocks.slice(i, i + headings).some(({ folded }) => OF_MARKETS.test(folded))) continue;
    const end = tableEnd(page, i + headings);
    const cells = blocks.slice(i + headings, end);
    const quotes = cells.filter(({ folded }) => SIGNED.test(folded) || ROW.test(folded)).length;
    if (quotes === 0) continue;
    const reason = { text: 'A table of market quotes: {0} cells below their headings', args: [cells.length] };
    for (let k = i; k < end; k++)
      yield { block: k, sure: quotes > 1 || cells.length > 3 ? 'certain' : 'likely', reason };
    next = end;
  }
}

/** How many lines from the block on are headings of a table of quotes; 0 where there are too few. */
function headingsAt({ blocks }: Page, index: number): number {
  const folded = blocks[index]?.folded ?? '';
  if (isRowOfHeadings(folded)) return 1;
  let count = 0;
  while (isPhrase('market-widget', blocks[index + count]?.folded ?? '')) count++;
  return count >= FEWEST_HEADINGS ? count : 0;
}

/** Words of the list, and at most three others. */
function isRowOfHeadings(folded: string): boolean {
  let known = 0;
  let others = 0;
  for (const word of folded.split(' ')) {
    if (isPhrase('market-widget', word)) known++;
    else others++;
    if (others > 3) return false;
  }
  return known >= FEWEST_HEADINGS;
}

/** The first block after the last number: names below it are no cells any more. */
function tableEnd({ blocks, profile }: Page, start: number): number {
  let end = start;
  for (let i = start; i < blocks.length; i++) {
    const folded = blocks[i]?.folded ?? '';
    if ((profile.sizes[i] ?? 0) > LONGEST_CELL || /[。！？!?，；;]/u.test(folded)) break;
    if (NUMBER.test(folded) || ROW.test(folded)) end = i + 1;
  }
  return end;
}
