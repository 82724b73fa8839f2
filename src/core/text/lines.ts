import type { Span } from '../article';

/** A line of the source: the span is its text without the line end; `next` is where the following line starts. */
export interface SourceLine extends Span {
  readonly next: number;
}

/** A byte order mark belongs to no line. */
export function startOf(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Splits at LF, CRLF and CR; `part`: from the start of a line to the start of another or the end. The empty rest after a final line end is no line. */
export function splitLines(text: string, part: Span = { start: startOf(text), end: text.length }): SourceLine[] {
  const lines: SourceLine[] = [];
  const lineEnd = /\r\n|\n|\r/g;
  let { start } = part;
  lineEnd.lastIndex = start;
  for (let match = lineEnd.exec(text); match && match.index < part.end; match = lineEnd.exec(text)) {
    lines.push({ start, end: match.index, next: lineEnd.lastIndex });
    start = lineEnd.lastIndex;
  }
  if (start < part.end) lines.push({ start, end: part.end, next: part.end });
  return lines;
}

/** Where the line after the one that ends at the offset starts; the offset itself where no line ends there. */
export function nextLineAfter(text: string, offset: number): number {
  const code = text.charCodeAt(offset);
  if (code === 0x0d) return text.charCodeAt(offset + 1) === 0x0a ? offset + 2 : offset + 1;
  return code === 0x0a && text.charCodeAt(offset - 1) !== 0x0d ? offset + 1 : offset;
}

/** How the text ends its lines, by its first one. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
