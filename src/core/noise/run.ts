// Lines in a row: a short line is what the company says that it keeps.

import type { Block } from '../article';
import type { Page } from './rule';

export interface Run {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/** The longest runs of the blocks, which are in order: of those that follow each other on the page. */
export function runsOf(blocks: readonly Block[]): Run[] {
  const runs: { first: number; last: number; length: number }[] = [];
  for (const { index } of blocks) {
    const run = runs.at(-1);
    if (run?.last === index - 1) {
      run.last++;
      run.length++;
    } else runs.push({ first: index, last: index, length: 1 });
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
