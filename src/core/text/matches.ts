import type { Span } from '../article';

export interface Match extends Span {
  readonly match: RegExpExecArray;
}

/** The matches of a pattern with the flag `g` in a part of a text; their places are those in the text. */
export function matchesIn(text: string, { start, end }: Span, pattern: RegExp): readonly Match[] {
  const line = text.slice(start, end);
  // Most lines have none, and `matchAll` copies the pattern before it looks.
  if (line.search(pattern) < 0) return NONE;
  return Array.from(line.matchAll(pattern), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    match,
  }));
}

const NONE: readonly Match[] = [];
