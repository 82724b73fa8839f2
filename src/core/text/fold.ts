import { INVISIBLE } from './characters';

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * The text as patterns are tried on it: full-width ASCII (，：（） and the like) folded to ASCII, invisible characters
 * removed, every run of white space one space, trimmed. Case is kept. Lengths change: an offset into the result means nothing.
 */
export function fold(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is left of a text when only letters and digits count: two headlines are the same when their keys are. */
export function comparisonKey(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
