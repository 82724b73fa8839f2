// A block of Markdown may have several lines: one of which nothing is left would part it in two.

import type { Edit, Span } from '../article';
import { applyEdits } from '../edits';
import { splitLines } from '../text/lines';

/** Nothing, or the marks of the quote that the block stands in. */
const NOTHING = /^[\s>]*$/;

/** The edits of a block, where they empty one of its lines with the line's end; unchanged where they empty all of it. */
export function removeEmptied(text: string, block: Span, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0 || !/[\r\n]/.test(text.slice(block.start, block.end))) return edits;
  const lines = splitLines(text.slice(block.start, block.end)).map((line) => {
    const [start, end, next] = [line.start, line.end, line.next].map((offset) => offset + block.start) as Place;
    const inside = edits.filter((edit) => start <= edit.start && edit.end <= end);
    const moved = inside.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const isEmptied = inside.length > 0 && NOTHING.test(applyEdits(text.slice(start, end), moved));
    return { start, end, next, inside, isEmptied };
  });
  if (lines.every(({ isEmptied }) => isEmptied)) return edits;
  const dropped = new Set(lines.flatMap(({ isEmptied, inside }) => (isEmptied ? inside : [])));
  const removals: Edit[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (!lines[i]?.isEmptied) continue;
    const from = i;
    while (lines[i + 1]?.isEmptied) i++;
    const isLast = i === lines.length - 1;
    removals.push({
      start: (isLast ? lines[from - 1]?.end : lines[from]?.start) ?? block.start,
      end: (isLast ? lines[i]?.end : lines[i]?.next) ?? block.end,
      replacement: '',
    });
  }
  return [...edits.filter((edit) => !dropped.has(edit)), ...removals].sort((a, b) => a.start - b.start);
}

type Place = [start: number, end: number, next: number];
