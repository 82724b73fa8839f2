// What kind of character a UTF-16 unit is: asked for every character of a text, so it is looked up, not matched.

export const LETTER = 1;
export const MARK = 2;
export const UPPER = 4;
export const LOWER = 8;
export const DIGIT = 16;
export const SPACE = 32;
/** Script=Han. */
export const HAN = 64;
/** Han as the sizes of lines count it, and kana, Hangul: see `isHan`, `isKanaOrHangul`. */
export const EAST_ASIAN = 128;
/** `\p{N}`. */
export const NUMBER = 256;
/** One half of a character beyond the first plane. */
export const SURROGATE = 512;
const KNOWN = 1 << 15;

const KINDS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [DIGIT, /[0-9]/],
  [SPACE, /\s/],
  [HAN, /\p{Script=Han}/u],
  [EAST_ASIAN, /[\u4e00-\u9fff\u3400-\u4dbf\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af\u1100-\u11ff]/],
  [NUMBER, /\p{N}/u],
  [SURROGATE, /[\ud800-\udfff]/],
];

/** By unit; 0 where nobody has asked yet. */
const table = new Uint16Array(0x10000);
// Of a Chinese text nearly all that it has: to ask the patterns of each takes a short one longer than to label it.
table.fill(KNOWN | LETTER | HAN | EAST_ASIAN, 0x4e00, 0xa000);

/** The kinds of a UTF-16 unit, bit by bit. */
export function bitsOf(code: number): number {
  return table[code] || learn(code);
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  for (const [bit, pattern] of KINDS) if (pattern.test(character)) bits |= bit;
  table[code] = bits;
  return bits;
}

/** Whether the text starts with a letter of a script that has capitals and small letters, as it seems from its first unit. */
export function startsWithCase(text: string): boolean {
  return (bitsOf(text.charCodeAt(0)) & (UPPER | LOWER | SURROGATE)) !== 0;
}

/** Whether the unit at the place is a letter or half of one. */
export function isLetterAt(text: string, at: number): boolean {
  const bits = bitsOf(text.charCodeAt(at));
  if ((bits & SURROGATE) === 0) return (bits & LETTER) !== 0;
  const isSecond = (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
  return /^\p{L}/u.test(String.fromCodePoint(text.codePointAt(isSecond ? at - 1 : at) ?? 0));
}
