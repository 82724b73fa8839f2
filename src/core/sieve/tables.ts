// What sieves are compiled to.

import type { Asked, Sieve } from './sieve';
import type { PackedTrie } from './word-trie';

/** Lists of sieves and conditions are strings: a character of `FIRST` and more is a sieve, of `CONDITION` and more a condition. */
export interface Tables {
  /** Of what was asked, see `checkOf`. */
  readonly check: number;
  readonly trie: PackedTrie;
  /** By word: the sieves that it opens and the conditions that it meets; a line each. */
  readonly words: string;
  /** A line that starts with one of these opens the sieve, if it has the word. */
  readonly conditions: readonly { readonly starts: string; readonly sieve: Sieve }[];
  /** Open for every line: nothing is known of what they ask. */
  readonly always: string;
  /** A key, a tab and the sieves that it opens, each on a line. By the first character in canonical form: */
  readonly byFirst: string;
  /** by the folded line in lower case without marks behind it; what starts alike stands together, `GROUP` between: */
  readonly byLine: string;
  /** How long the longest of them is. */
  readonly longestLine: number;
  /** by the first `PREFIX` characters of the folded line in lower case, or fewer. */
  readonly byStart: string;
  /** Patterns of which nothing is known: they are tried. */
  readonly tried: readonly { readonly sieve: Sieve; readonly pattern: number }[];
}

export const GROUP = '\n\n';
export const FIRST = 0x30;
export const CONDITION = 0x1000;
/** Marks that a line may have behind a phrase. */
export const TAIL = /(?<![\s:>»›])[\s:>»›]+$/;
export const PREFIX = 3;

/** Tells other patterns, or the same ones in another order, apart. */
export function checkOf(all: readonly Asked[]): number {
  return all.reduce(
    (sum, { patterns = [], within = [], lines = [], starts = [], parts = [] }) =>
      [...patterns, ...within].reduce(
        (inner, { source }) => (Math.imul(inner, 31) + source.length) | 0,
        (Math.imul(sum, 31) + lines.length + starts.length + parts.length) | 0,
      ),
    all.length,
  );
}
