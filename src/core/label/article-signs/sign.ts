// What a sign is: one measure of a text that speaks for or against its being a news article. None of them decides alone.

import { passes, sieve } from '../../sieve/sieve';
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
  /** Has no blanks at its ends: what is told by `raw` is told by the facts' line. */
  readonly isBare: boolean;
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

/** How much of something a line has. */
export type Count = (line: SignLine) => number;

/** How many counts are kept with a line. */
let kept = 0;

/** The count is found once for a line; blanks at the line's ends must make no difference to it. */
export function keep(count: Count): Count {
  const index = kept++;
  return (line) => {
    const { counts } = line.facts;
    counts[index] ??= count(line);
    return counts[index] as number;
  };
}

/** The same where they may: lines that have some are counted anew. */
export function keepBare(count: Count): Count {
  const once = keep(count);
  return (line) => (line.isBare ? once(line) : count(line));
}

/**
 * How often the pattern matches, which has the flag `g`: words or marks whose number tells something. No match goes over
 * a line's end, and blanks at its ends make no difference.
 */
export function counted(pattern: RegExp, on: 'folded' | 'raw' = 'folded'): Count {
  const may = sieve({ within: [pattern] });
  const count = keep((line) => line[on].match(pattern)?.length ?? 0);
  return (line) => (passes(line.facts.sieves, may) ? count(line) : 0);
}

/** Whether the folded line matches; tried once for a line, and only where it may. */
export function matching(pattern: RegExp): (line: SignLine) => boolean {
  const may = sieve({ patterns: [pattern] });
  const found = keep(({ folded }) => (folded.search(pattern) < 0 ? 0 : 1));
  return (line) => passes(line.facts.sieves, may) && found(line) === 1;
}

/** Whether the line as it stands matches. */
export function standing(pattern: RegExp): (line: SignLine) => boolean {
  const found = keepBare(({ raw }) => (raw.search(pattern) < 0 ? 0 : 1));
  return (line) => found(line) === 1;
}

export function sumOf(lines: readonly SignLine[], count: Count): number {
  let sum = 0;
  for (const line of lines) sum += count(line);
  return sum;
}

/**
 * How often something stands in lines of a text of this size: `often` times in a thousand letters counts as 1, and nothing
 * counts as more than `most`.
 */
export function densityOf(count: Count, lines: readonly SignLine[], size: number, often: number, most = 1): number {
  return size === 0 ? 0 : Math.min(most, (sumOf(lines, count) * 1000) / (size * often));
}
