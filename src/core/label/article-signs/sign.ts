// What a sign is: one measure of a text that speaks for or against its being a news article. None of them decides alone.

import { passes, type Sieve, sieve } from '../../sieve/sieve';
import type { LineFacts } from '../line-facts';

export interface SignLine {
  /** As in the source, without its end. */
  readonly raw: string;
  /** `fold` of it: what patterns are tried on. */
  readonly folded: string;
  /** Length in letters; a Han character counts as two and a half. */
  readonly size: number;
  /** Ends like a sentence. */
  readonly ends: boolean;
  readonly facts: LineFacts;
}

/** A text as signs look at it. */
export interface TextView {
  /** The lines that are not blank. */
  readonly lines: readonly SignLine[];
  /** Those of more than a few words that end like a sentence. */
  readonly prose: readonly SignLine[];
  /** Sum of the lines' sizes, and of those of `prose`. */
  readonly size: number;
  readonly proseSize: number;
}

export interface Sign {
  /** Key of its weight. */
  readonly id: string;
  /** A sign for news never counts against it, and the other way round, whatever the training finds. */
  readonly speaks: 'for' | 'against';
  /** 0 where there is nothing of it, 1 where there could not be more. */
  measure(text: TextView): number;
}

/** How many of the lines are so, 0 to 1. */
export function shareOf(lines: readonly SignLine[], test: (line: SignLine, i: number) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(test).length / lines.length;
}

/** Words or marks whose number tells something; the pattern has the flag `g`, and no match goes over a line's end. */
export interface Counted {
  readonly pattern: RegExp;
  readonly sieve: Sieve;
  /** What of the line it is tried on. Blanks at its ends make no difference. */
  readonly on: 'folded' | 'raw';
  /** Place among the counts of a line. */
  readonly index: number;
}

/** How many places are taken. */
let places = 0;

export function counted(pattern: RegExp, on: Counted['on'] = 'folded'): Counted {
  return { pattern, on, sieve: sieve({ within: [pattern] }), index: places++ };
}

/** Whether the folded line matches; tried once for a line, and only where it may. */
export function matching(pattern: RegExp): (line: SignLine) => boolean {
  const [may, index] = [sieve({ patterns: [pattern] }), places++];
  return ({ facts, folded }) => {
    if (!passes(facts.sieves, may)) return false;
    facts.counts[index] ??= folded.search(pattern) < 0 ? 0 : 1;
    return facts.counts[index] === 1;
  };
}

function countIn(line: SignLine, { pattern, on, sieve: may, index }: Counted): number {
  const { facts } = line;
  if (!passes(facts.sieves, may)) return 0;
  facts.counts[index] ??= line[on].match(pattern)?.length ?? 0;
  return facts.counts[index];
}

export function sumOf(lines: readonly SignLine[], what: Counted): number {
  let sum = 0;
  for (const line of lines) sum += countIn(line, what);
  return sum;
}

/**
 * How often something stands in lines of a text of this size: `often` times in a thousand letters counts as 1, and nothing
 * counts as more than `most`.
 */
export function densityOf(what: Counted, lines: readonly SignLine[], size: number, often: number, most = 1): number {
  return size === 0 ? 0 : Math.min(most, (sumOf(lines, what) * 1000) / (size * often));
}
