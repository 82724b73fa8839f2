import { bitsOf, LETTER, NUMBER, SURROGATE } from './character-bits';
import { INVISIBLE } from './characters';

/**
 * The text as patterns are tried on it: full-width ASCII (，：（） and the like) folded to ASCII, invisible characters
 * removed, every run of white space one space, trimmed. Case is kept. Lengths change: an offset into the result means nothing.
 */
export function fold(text: string): string {
  return narrowed(CHANGED.test(text) ? text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() : text);
}

/** What most lines have nothing of: characters that folding removes, blanks but the single space between two words. */
const CHANGED = /[^\S ]|[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]| {2}|^ | $/;

/** With the characters of ASCII in their own width. */
export function narrowed(text: string): string {
  let narrow = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < FIRST_WIDE || code > LAST_WIDE) continue;
    narrow += text.slice(from, i) + String.fromCharCode(code - FIRST_WIDE + 0x21);
    from = i + 1;
  }
  return from === 0 ? text : narrow + text.slice(from);
}

const FIRST_WIDE = 0xff01;
const LAST_WIDE = 0xff5e;

/** What is left of a text when only letters and digits count: two headlines are the same when their keys are. */
export function comparisonKey(text: string): string {
  return lettersAndDigitsIn(fold(text).toLowerCase());
}

export function lettersAndDigitsIn(text: string): string {
  let count = 0;
  let found = '';
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const bits = bitsOf(code);
    if (bits & SURROGATE) return text.replace(/[^\p{L}\p{N}]+/gu, '');
    if ((bits & (LETTER | NUMBER)) === 0) continue;
    units[count++] = code;
    if (count < units.length) continue;
    found += charactersOf(units);
    count = 0;
  }
  return count === text.length ? text : found + charactersOf(units.subarray(0, count));
}

function charactersOf(codes: Uint16Array): string {
  // What takes its arguments as a list would have them copied one by one.
  return String.fromCharCode.apply(undefined, codes as unknown as number[]);
}

/** What is kept of a text: pieces put together one by one would be copied once more by whoever first looks at them. */
const units = new Uint16Array(1 << 12);
