import type { Page } from '../../noise/rule';
import type { Recogniser } from '../recogniser';
import { shortRuns } from './runs';

const FIGURE = /^[^\p{L}]*\d[^\p{L}]*\p{L}{0,4}\.?$/u;
/** Of the cells of a table, so many at least and at most are figures. */
const FEWEST = 0.2;
const MOST = 0.9;

/**
 * A table with one cell a line: 名次, 队伍, 用时, 1, 松塔队, 4:12:37. Not: a menu, which has no figures; the ticker of a
 * stock exchange stands between paragraphs, too, and has a rule of its own.
 */
export const tableRow: Recogniser = {
  role: 'table-row',
  *mark(page) {
    for (const [first, last] of shortRuns(page)) {
      const share = figuresIn(page, first, last) / (last - first + 1);
      if (share < FEWEST || share > MOST) continue;
      for (let i = first; i <= last; i++) yield { block: i, sure: 'likely' };
    }
  },
};

function figuresIn({ blocks }: Page, first: number, last: number): number {
  return blocks.slice(first, last + 1).filter(({ folded }) => FIGURE.test(folded)).length;
}
