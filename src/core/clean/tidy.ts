import type { Edit, Span } from '../article';

const BLANK = /[ \t\u00a0]/;

/**
 * Removals with the blanks that would be left over: behind one at the line's start, before one at its end, the second of
 * two that come to stand side by side.
 */
export function tidy(text: string, line: Span, edits: readonly Edit[]): Edit[] {
  return edits.map((edit, i) => {
    if (edit.replacement !== '' || edit.start === edit.end) return edit;
    const next = edits[i + 1]?.start ?? line.end;
    const previous = edits[i - 1]?.end ?? line.start;
    const atStart = text.slice(line.start, edit.start).trim() === '';
    const afterBlank = BLANK.test(text.charAt(edit.start - 1)) && edit.start > previous;
    let { start, end } = edit;
    if (atStart || afterBlank) while (end < next && BLANK.test(text.charAt(end))) end++;
    if (end === line.end && !atStart) while (start > previous && BLANK.test(text.charAt(start - 1))) start--;
    return { ...edit, start, end };
  });
}
