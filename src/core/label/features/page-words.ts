// The content words of a page, and how many of those of a line other lines have too: first of all the article's prose.

import { type Change, changeOf, PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
import { firstWhere } from '../../text/first-where';
import { Numbering } from '../../text/numbering';
import type { LineFacts } from '../line-facts';

/** The content words of a page, each under a number of its own. */
export interface PageWords {
  /** Those of each line, one line after the other; no line has one twice. */
  readonly words: Int32Array;
  /** By block: where its words start; one more entry for the end. */
  readonly starts: Int32Array;
  /** By hash; also of words that the page had before it was edited. */
  readonly numbers: Numbering;
}

/** `known`: those of a page whose lines at the start and at the end are the same. */
export function pageWords(
  lines: readonly LineFacts[],
  known?: { readonly before: PageWords; readonly head: number; readonly tail: number },
): PageWords {
  const { before = NO_WORDS, head = 0, tail = 0 } = known ?? {};
  const numbers = known ? before.numbers : new Numbering();
  const starts = new Int32Array(lines.length + 1);
  const changed = lines.slice(head, lines.length - tail);
  const lower = before.starts.length - 1 - tail;
  const above = before.starts[head] as number;
  const below = before.starts[lower] as number;
  const most = changed.reduce((sum, { contentWords: { length } }) => sum + length, above);
  const words = new Int32Array(most + before.words.length - below);
  words.set(before.words.subarray(0, above));
  starts.set(before.starts.subarray(0, head));
  let used = above;
  /** By word: the last line that has it. */
  const last: number[] = [];
  changed.forEach(({ contentWords: own }, line) => {
    starts[head + line] = used;
    for (const word of own) {
      const number = numbers.of(word);
      if (last[number] !== line) words[used++] = number;
      last[number] = line;
    }
  });
  for (let line = 0; line <= tail; line++)
    starts[lines.length - tail + line] = (before.starts[lower + line] as number) - below + used;
  words.set(before.words.subarray(below), used);
  return { words: words.subarray(0, used + before.words.length - below), starts, numbers };
}

const NO_WORDS: PageWords = { words: new Int32Array(0), starts: new Int32Array(1), numbers: new Numbering() };

/** What a set of lines has in common with each line. */
interface Likeness {
  readonly words: PageWords;
  /** By block: 1 where the line is one of the set. */
  readonly set: Uint8Array;
  /** By word: how many lines of the set have it. */
  readonly holders: Int32Array;
  /** By block: the share of its content words that other lines of the set have too; -1 where it has none. */
  readonly shares: Float32Array;
}

/** How like lines are to one set of lines, page by page; after an edit only what has changed is counted again. */
export class Likenesses {
  private readonly memory = new PageMemory<Likeness>();

  /** By block, see `Likeness.shares`; `inSet` says which lines make the set. */
  of(page: Page, words: PageWords, inSet: (i: number) => boolean): Float32Array {
    const set = new Uint8Array(page.blocks.length);
    for (let i = 0; i < set.length; i++) if (inSet(i)) set[i] = 1;
    const holders = new Int32Array(words.numbers.size);
    const shares = new Float32Array(set.length).fill(UNKNOWN);
    const likeness = { words, set, holders, shares };
    const change = changeOf(page);
    const last = change && this.memory.get(change.before);
    if (change && last?.words.numbers === words.numbers) carryOver(likeness, last, change);
    else for (let i = 0; i < set.length; i++) if (set[i] === 1) count(holders, words, i, 1);
    for (let i = 0; i < set.length; i++) if (shares[i] === UNKNOWN) shares[i] = shareOf(likeness, i);
    this.memory.set(page, likeness);
    return shares;
  }
}

const UNKNOWN = -2;

/** Counts a line as a holder of its words, or no longer. */
function count(holders: Int32Array, { words, starts }: PageWords, line: number, by: 1 | -1): void {
  for (let w = starts[line] as number; w < (starts[line + 1] as number); w++)
    holders[words[w] as number] = (holders[words[w] as number] as number) + by;
}

function shareOf({ words: { words, starts }, set, holders }: Likeness, i: number): number {
  const start = starts[i] as number;
  const end = starts[i + 1] as number;
  if (start === end) return -1;
  const needed = set[i] === 1 ? 2 : 1;
  let shared = 0;
  for (let w = start; w < end; w++) if ((holders[words[w] as number] as number) >= needed) shared++;
  return shared / (end - start);
}

/** More words than these that more or fewer lines hold: it is as fast to find all shares anew. */
const FEW = 16;

/** The holders of before, with those of lines that changed, and the shares of lines that are as they were. */
function carryOver({ words, set, holders, shares }: Likeness, last: Likeness, { head, tail }: Change): void {
  const [lines, lastLines] = [set.length, last.set.length];
  holders.set(last.holders);
  for (let i = head; i < lastLines - tail; i++) if (last.set[i] === 1) count(holders, last.words, i, -1);
  for (let i = head; i < lines - tail; i++) if (set[i] === 1) count(holders, words, i, 1);
  const keep = (from: number, to: number, moved: number) => {
    for (let i = from; i < to; i++) {
      if (set[i] === last.set[i - moved]) shares[i] = last.shares[i - moved] as number;
      else count(holders, words, i, set[i] === 1 ? 1 : -1);
    }
  };
  keep(0, head, 0);
  keep(lines - tail, lines, lines - lastLines);
  const changed: number[] = [];
  for (let word = 0; word < holders.length && changed.length <= FEW; word++)
    if (Math.min(holders[word] as number, 2) !== Math.min(last.holders[word] ?? 0, 2)) changed.push(word);
  if (changed.length > FEW) shares.fill(UNKNOWN);
  else
    for (const word of changed)
      for (let at = words.words.indexOf(word); at >= 0; at = words.words.indexOf(word, at + 1))
        shares[firstWhere(words.starts, (start) => start > at) - 1] = UNKNOWN;
}
