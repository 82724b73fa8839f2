// Short lines in a row between paragraphs: the cells of a table, names, the words of a menu.

import type { Page } from '../../noise/rule';
import { endsSentence } from '../../text/characters';

/** Letters; 14 Han characters, or a name with what its bearer is. */
const LONGEST = 36;
/** Fewer are headings, captions, buttons. */
const FEWEST = 5;
/** More between two paragraphs are another part of the page. */
const MOST = 120;

/** First and last block of every run that prose stands above and below. */
export function* shortRuns({ blocks, profile }: Page): Iterable<readonly [number, number]> {
  const isShort = (i: number) =>
    (profile.sizes[i] ?? 99) <= LONGEST && !endsSentence(blocks[i]?.folded ?? '') && profile.prose[i] === 0;
  for (let first = profile.firstProse + 1, last = first; first < profile.lastProse; first = last + 1) {
    for (last = first; last < profile.lastProse && isShort(last); last++);
    const from = first + (isApart(first) ? 1 : 0);
    if (last - from >= FEWEST && last - from <= MOST) yield [from, last - 1];
  }

  /** A heading stands apart from the lines below it, more than they do from each other. */
  function isApart(i: number): boolean {
    return (blocks[i + 1]?.blanksBefore ?? 0) > (blocks[i + 2]?.blanksBefore ?? 0);
  }
}
