// The content words of a page, and how many of those of a line other lines have too: first of all the article's prose.

import { type Change, changeOf, PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
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
  /** By word: how many lines of the set have it, counted up to two. */
  readonly holders: Uint8Array;
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
    const holders = holdersOf(words, set);
    const change = changeOf(page);
    const last = change && this.memory.get(change.before);
    const shares = new Float32Array(set.length).fill(UNKNOWN);
    if (change && last?.words.numbers === words.numbers) copyShares(shares, { words, set, holders }, last, change);
    for (let i = 0; i < set.length; i++) if (shares[i] === UNKNOWN) shares[i] = shareOf(words, i, set, holders);
    this.memory.set(page, { words, set, holders, shares });
    return shares;
  }
}

const UNKNOWN = -2;

function holdersOf({ words, starts, numbers }: PageWords, set: Uint8Array): Uint8Array {
  const holders = new Uint8Array(numbers.size);
  for (let i = 0; i < set.length; i++) {
    if (set[i] === 0) continue;
    for (let w = starts[i] as number; w < (starts[i + 1] as number); w++) {
      const word = words[w] as number;
      const held = holders[word] as number;
      if (held < 2) holders[word] = held + 1;
    }
  }
  return holders;
}

function shareOf({ words, starts }: PageWords, i: number, set: Uint8Array, holders: Uint8Array): number {
  const start = starts[i] as number;
  const end = starts[i + 1] as number;
  if (start === end) return -1;
  const needed = set[i] === 1 ? 2 : 1;
  let shared = 0;
  for (let w = start; w < end; w++) if ((holders[words[w] as number] as number) >= needed) shared++;
  return shared / (end - start);
}

/** More words that are held by others than before: it is as fast to count all again. */
const FEW = 16;

/** Copies the shares of lines that are as they were, as are their words' holders. */
function copyShares(
  shares: Float32Array,
  { words: { words, starts }, set, holders }: Omit<Likeness, 'shares'>,
  last: Likeness,
  { head, tail }: Change,
): void {
  const changed: number[] = [];
  for (let word = 0; word < holders.length && changed.length <= FEW; word++)
    if (holders[word] !== (last.holders[word] ?? 0)) changed.push(word);
  if (changed.length > FEW) return;
  const copy = (from: number, to: number, moved: number) => {
    for (let i = from; i < to; i++) if (set[i] === last.set[i - moved]) shares[i] = last.shares[i - moved] as number;
  };
  copy(0, head, 0);
  copy(set.length - tail, set.length, set.length - last.set.length);
  for (const word of changed)
    for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) shares[lineAt(starts, at)] = UNKNOWN;
}

/** The last line whose words start at the place or before: those without words start where the next one does. */
function lineAt(starts: Int32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
