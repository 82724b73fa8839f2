// What sieves are compiled to.

import type { PackedSets } from './character-sets';
import type { Asked, Sieve } from './sieve';
import type { PackedTrie } from './word-trie';

/**
 * Lists of sieves and conditions are strings: a character of `FIRST` and more is a sieve, of `CONDITION` and more a condition,
 * of `LIST` and more one of `lists`.
 */
export interface Tables {
  /** The modules that declare the sieves, in their order: a number says nothing in another. */
  readonly modules: string;
  readonly trie: PackedTrie;
  /** By word, in a character: the sieve that it opens, the condition that it meets or the list of both. */
  readonly words: string;
  readonly lists: readonly string[];
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
  readonly sets: PackedSets;
  /** What sieves hold (see `heldBy`), each with the sets that a line must have characters of, bit by bit. */
  readonly held: readonly { readonly sieve: Sieve; readonly pattern: number; readonly sets: number }[];
}

/** A pattern that is tried as it is. */
export interface Trial {
  readonly pattern: RegExp;
  readonly sieve: Sieve;
}

/** The patterns that are tried on the line as it stands, where it has characters of all their sets. */
export function heldBy({ holds = [], holdsBeyondAscii = [] }: Asked): readonly RegExp[] {
  return [...holds, ...holdsBeyondAscii];
}

export const GROUP = '\n\n';
export const FIRST = 0x30;
export const CONDITION = 0x1000;
export const LIST = 0x2000;
/** Marks that a line may have behind a phrase. */
export const TAIL = /(?<![\s:>»›])[\s:>»›]+$/;
export const PREFIX = 3;
