// What a sign is: one measure of a text that speaks for or against its being a news article. None of them decides alone.

export interface SignLine {
  /** As in the source, without its end. */
  readonly raw: string;
  /** `fold` of it: what patterns are tried on. */
  readonly folded: string;
  /** Length in letters; a Han character counts as two and a half. */
  readonly size: number;
  /** Ends like a sentence. */
  readonly ends: boolean;
}

/** A text as signs look at it. */
export interface TextView {
  /** The lines that are not blank. */
  readonly lines: readonly SignLine[];
  /** Those of more than a few words that end like a sentence. */
  readonly prose: readonly SignLine[];
  /** All folded lines, joined by line feeds. */
  readonly folded: string;
  /** The folded lines of `prose`, joined by line feeds. */
  readonly running: string;
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

/**
 * How often a pattern (with flag `g`) stands in a text of this size: `often` times in a thousand letters counts as 1,
 * and nothing counts as more than `most`.
 */
export function densityOf(pattern: RegExp, text: string, size: number, often: number, most = 1): number {
  const count = text.match(pattern)?.length ?? 0;
  return size === 0 ? 0 : Math.min(most, (count * 1000) / (size * often));
}
