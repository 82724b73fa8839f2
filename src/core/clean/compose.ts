// Edits of a text and edits of its result, as edits of the text.

import type { Edit } from '../article';

/** A stretch of the source, or words that stand in its stead. */
type Piece = { readonly start: number; readonly end: number } | { readonly words: string };

/** Both lists ordered and without overlap: `first` of a text, `second` of what `first` makes of it. */
export function compose(length: number, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  return editsFrom(length, replace(replace([{ start: 0, end: length }], first), second));
}

function sizeOf(piece: Piece): number {
  return 'words' in piece ? piece.words.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return 'words' in piece
    ? { words: piece.words.slice(from, to) }
    : { start: piece.start + from, end: piece.start + to };
}

function replace(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  let inside = 0;
  let at = 0;
  // Moves on to the offset `to`, with what lies between or without it.
  const advance = (to: number, keep: boolean) => {
    while (at < to) {
      const piece = pieces[index];
      if (!piece) return;
      const step = Math.min(sizeOf(piece) - inside, to - at);
      if (keep && step > 0) result.push(part(piece, inside, inside + step));
      at += step;
      inside += step;
      if (inside >= sizeOf(piece)) {
        index++;
        inside = 0;
      }
    }
  };
  for (const { start, end, replacement } of edits) {
    advance(start, true);
    if (replacement !== '') result.push({ words: replacement });
    advance(end, false);
  }
  advance(Number.POSITIVE_INFINITY, true);
  return result;
}

function editsFrom(length: number, pieces: readonly Piece[]): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let words = '';
  const close = (start: number) => {
    if (start > at || words !== '') edits.push({ start: at, end: start, replacement: words });
    words = '';
  };
  for (const piece of pieces) {
    if ('words' in piece) words += piece.words;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return edits;
}
