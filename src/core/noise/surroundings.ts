// What stands around a line: a word alone says little.

import type { Page } from './rule';

/** Longer lines are no cells: eight Han characters, or three or four words. */
const LONGEST_CELL = 22;

/** Whether the block is short enough for a cell, a name or a menu entry. */
export function isShort({ profile }: Page, index: number): boolean {
  const size = profile.sizes[index];
  return size !== undefined && size <= LONGEST_CELL;
}

/** Whether short lines stand on both sides, as in a table written one cell a line or in a list of names. */
export function isAmongCells(page: Page, index: number): boolean {
  return isShort(page, index - 1) && isShort(page, index + 1);
}

/** Whether the block stands before the first prose or after the last: head and tail, where pages have their own words. */
export function isOutsideProse({ profile }: Page, index: number): boolean {
  return index < profile.firstProse || index > profile.lastProse;
}
