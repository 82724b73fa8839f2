import type { Edit, Span } from '../article';

const BLANK = /[ \t\u00a0]/;

/**
 * Removals with the blanks that would be left over: behind one at the line's start, before one at its end, the second of
 * two that come to stand side by side.
 */
export function tidy(text: string, line: Span, edits: readonly Edit[]): Edit[] {
  const words = text.slice(line.start, line.end);
  const firstWord = line.start + words.length - words.trimStart().length;
  const tidied: Edit[] = [];
  // The last character that stays before the edit; '' at the line's start.
  let before = '';
  let reached = line.start;
  edits.forEach((edit, i) => {
    if (edit.start > reached) before = text.charAt(edit.start - 1);
    let { end } = edit;
    if (isRemoval(edit) && (edit.start <= firstWord || before === '' || BLANK.test(before))) {
      const next = edits[i + 1]?.start ?? line.end;
      while (end < next && BLANK.test(text.charAt(end))) end++;
    }
    if (edit.replacement !== '') before = edit.replacement.slice(-1);
    reached = end;
    tidied.push({ ...edit, end });
  });
  return withoutTail(text, line.end, firstWord, tidied);
}

/** Back from the line's end, as long as nothing but removals and blanks stands there. */
function withoutTail(text: string, lineEnd: number, firstWord: number, edits: readonly Edit[]): Edit[] {
  const result = [...edits];
  let reached = lineEnd;
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit = edits[i];
    if (!edit || !isRemoval(edit) || edit.end < reached || edit.start <= firstWord) break;
    let { start } = edit;
    const previous = edits[i - 1]?.end ?? firstWord;
    while (start > previous && BLANK.test(text.charAt(start - 1))) start--;
    result[i] = { ...edit, start };
    reached = start;
  }
  return result;
}

function isRemoval({ start, end, replacement }: Edit): boolean {
  return replacement === '' && start < end;
}
