// Lines that go as a whole, with the blank lines that have nothing to part any more.

import type { Edit, Span } from '../article';
import { type SourceLine, splitLines } from '../text/lines';

/**
 * The edits that remove the lines of the blocks that are gone. Between two lines that stay, the longer of the blank
 * stretches on either side is left; at the file's ends none is. The final newline is kept, or kept missing.
 */
export function removeLines(text: string, blocks: readonly Span[], gone: ReadonlySet<Span>): Edit[] {
  const lines = splitLines(text);
  const fates = fatesOf(text, lines, blocks, gone);
  const edits: Edit[] = [];
  for (let i = 0; i < lines.length; ) {
    if (fates[i] === 'stays') {
      i++;
      continue;
    }
    const from = i;
    while (i < lines.length && fates[i] !== 'stays') i++;
    const span = removalIn(lines, fates, from, i, text);
    if (span) edits.push({ ...withoutNewEnd(text, span), replacement: '' });
  }
  return edits;
}

type Fate = 'stays' | 'goes' | 'blank';

/** Marks of Markdown alone: a quote or list goes on, or an item is empty. */
const NO_WORDS = /^[\s>*+#-]*$/;

function fatesOf(text: string, lines: readonly SourceLine[], blocks: readonly Span[], gone: ReadonlySet<Span>): Fate[] {
  let next = 0;
  return lines.map(({ start, end }) => {
    // What is no block may be something all the same: an image.
    let fate: Fate = NO_WORDS.test(text.slice(start, end)) ? 'blank' : 'stays';
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) < start) next++;
    for (let i = next; i < blocks.length; i++) {
      const block = blocks[i];
      if (!block || block.start > end) break;
      if (block.end <= start && block.end !== block.start) continue;
      if (!gone.has(block)) return 'stays';
      fate = 'goes';
    }
    return fate;
  });
}

/** A carriage return and a line feed that stood apart would become one line end: the one before goes, the one behind stays. */
function withoutNewEnd(text: string, { start, end }: Span): Span {
  return text[start - 1] === '\r' && text[end] === '\n' ? { start: start - 1, end: end - 1 } : { start, end };
}

/** What to take out of the lines `from` to `to` (exclusive), none of which stays. */
function removalIn(
  lines: readonly SourceLine[],
  fates: readonly Fate[],
  from: number,
  to: number,
  text: string,
): Span | undefined {
  const first = fates.indexOf('goes', from);
  if (first < 0 || first >= to) return undefined;
  const startOf = (line: number) => lines[line]?.start ?? text.length;
  if (from === 0) return { start: startOf(0), end: startOf(to) };
  if (to === lines.length) {
    // The file's last line end, or its absence, becomes that of the last line that stays.
    const endsWithNewline = /[\r\n]$/.test(text);
    return { start: endsWithNewline ? startOf(from) : (lines[from - 1]?.end ?? 0), end: text.length };
  }
  const last = fates.lastIndexOf('goes', to - 1);
  const before = first - from;
  const after = to - 1 - last;
  return before >= after
    ? { start: startOf(first), end: startOf(to) }
    : { start: startOf(from), end: startOf(last + 1) };
}
