// Lists of names and cue words: the longest entry at each place of a text, with the classes it belongs to.

import { ABSENT, lookUp, type PrefixTable, prefixTableOf, WALK_START, walk } from './prefix-table';

/** Values are sets of classes as bits. */
export type Gazetteer = PrefixTable;

/** Entries by class number, parted by blanks or line ends; a blank inside an entry is written `_`. */
export function gazetteerOf(lists: readonly string[]): Gazetteer {
  const entries = new Map<string, number>();
  for (const [number, list] of lists.entries())
    for (const entry of list.split(/\s+/)) if (entry) entries.set(entry, (entries.get(entry) ?? 0) | (1 << number));
  return prefixTableOf(entries);
}

/** Calls `take` with the longest entry at each place; entries may overlap where one starts inside another. */
export function matchAll(
  gazetteer: Gazetteer,
  text: string,
  start: number,
  end: number,
  take: (start: number, end: number, classes: number) => void,
): void {
  for (let at = start; at < end; at++) {
    let found = 0;
    let until = 0;
    let h = WALK_START;
    for (let to = at; to < end; to++) {
      h = walk(h, text.charCodeAt(to));
      const classes = lookUp(gazetteer, h);
      if (classes === ABSENT) break;
      if (classes <= 0) continue;
      found = classes;
      until = to + 1;
    }
    if (found) take(at, until, found);
  }
}
