import { bitsOf, LETTER, NUMBER, SURROGATE } from './character-bits';
import { INVISIBLE } from './characters';

const FULL_WIDTH = /[\uff01-\uff5e]/g;

/**
 * The text as patterns are tried on it: full-width ASCII (，：（） and the like) folded to ASCII, invisible characters
 * removed, every run of white space one space, trimmed. Case is kept. Lengths change: an offset into the result means nothing.
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Characters that folding changes, and blanks but the space. */
const CHANGED =
  /[^\S ]|[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\uff01-\uff5e]| {2}|^ | $/;

/** Most lines are as folding would have them. */
function isFolded(text: string): boolean {
  return !CHANGED.test(text);
}

/** What is left of a text when only letters and digits count: two headlines are the same when their keys are. */
export function comparisonKey(text: string): string {
  return keyOf(fold(text));
}

/** `comparisonKey` of what is folded already. */
export function keyOf(folded: string): string {
  const lower = folded.toLowerCase();
  let key = '';
  let start = 0;
  for (let i = 0; i < lower.length; i++) {
    const bits = bitsOf(lower.charCodeAt(i));
    if (bits & SURROGATE) return lower.replace(/[^\p{L}\p{N}]+/gu, '');
    if (bits & (LETTER | NUMBER)) continue;
    if (start < i) key += lower.slice(start, i);
    start = i + 1;
  }
  return start === 0 ? lower : key + lower.slice(start);
}
