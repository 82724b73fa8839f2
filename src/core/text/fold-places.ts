import { INVISIBLE } from './characters';

/** A text folded for search, which still knows where each of its characters stood. */
export interface FoldedText {
  /** As `fold` writes it, in lower case. */
  readonly folded: string;
  /** By character of `folded`: its offset in the text. */
  readonly places: readonly number[];
}

const UNSEEN = new RegExp(INVISIBLE.source);

/** `fold` in lower case, with the offset of every character: for phrases that people type and the text writes otherwise. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (/\s/.test(character)) {
      if (folded === '' || folded.endsWith(' ')) continue;
      folded += ' ';
    } else if (UNSEEN.test(character)) continue;
    else {
      const code = character.charCodeAt(0);
      const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
      const lower = narrow.toLowerCase();
      folded += lower.length === 1 ? lower : narrow;
    }
    places.push(i);
  }
  return folded.endsWith(' ') ? { folded: folded.slice(0, -1), places: places.slice(0, -1) } : { folded, places };
}
