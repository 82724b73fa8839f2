// Lines in a row: a short line is what the company says that it keeps.

import { passes, type Sieve } from '../sieve/sieve';
import type { Page } from './rule';

export interface Run {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/** The longest runs of lines that all pass the test, in order; `sieve`: lines that do not pass it would fail the test. */
export function runsOf(
  { blocks, profile }: Page,
  test: (folded: string, index: number) => boolean,
  sieve?: Sieve,
): Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i];
    if (block && (sieve === undefined || passes(profile.sieves[i], sieve)) && test(block.folded, i)) {
      if (first < 0) first = i;
    } else if (first >= 0) {
      runs.push({ first, last: i - 1, length: i - first });
      first = -1;
    }
  }
  return runs;
}

const CELL = /^[+\-−±]?[$€£¥]?\d[\d.,:%\-–/ ]*(?:[kmb%]|pts?)?$/i;

/** A table of three columns may have two more heads and a name between a head and its first number. */
const REACH = 4;

/** Whether numbers stand near the run: then it may be part of a table. */
export function isAmongCells({ blocks }: Page, { first, last }: Run): boolean {
  for (let away = 1; away <= REACH; away++)
    if ([first - away, last + away].some((i) => CELL.test(blocks[i]?.folded ?? ''))) return true;
  return false;
}

/** Whether both the line and a neighbour of it pass the test. */
export function hasCompany({ blocks }: Page, index: number, test: (folded: string) => boolean): boolean {
  return [index - 1, index + 1].some((i) => test(blocks[i]?.folded ?? ''));
}
