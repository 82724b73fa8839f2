import { bitsOf, LOWER, UPPER } from '../../text/character-bits';

/** No word is longer: without a bound a line of one letter would be read again from each of its places. */
const NAME = /(?<!\p{Ll})\p{Ll}[\p{Ll},]{0,40} \p{Lu}\p{Ll}{2,}/gu;
const LONGEST_WORD = 41;
const SURROGATES = /[\ud800-\udfff]/;
const COMMA = 0x2c;

/**
 * How many proper names a line has inside its sentences, in alphabets that have capitals: the matches of `NAME`, which is
 * not tried, as it would ask each character of a Chinese line whether it is a small letter.
 */
export function namesIn(folded: string): number {
  if (SURROGATES.test(folded)) return folded.match(NAME)?.length ?? 0;
  let names = 0;
  let end = 0;
  for (let blank = folded.indexOf(' '); blank >= 0; blank = folded.indexOf(' ', blank + 1)) {
    if (!isNameAt(folded, blank + 1) || !isWordBefore(folded, blank, end)) continue;
    names++;
    end = blank + 4;
    while (end < folded.length && isSmall(folded, end)) end++;
  }
  return names;
}

function isNameAt(folded: string, at: number): boolean {
  return (
    at + 2 < folded.length &&
    (bitsOf(folded.charCodeAt(at)) & UPPER) !== 0 &&
    isSmall(folded, at + 1) &&
    isSmall(folded, at + 2)
  );
}

/** Whether small letters and commas stand before the blank, from the start of a word on, and after the name before. */
function isWordBefore(folded: string, blank: number, from: number): boolean {
  const first = Math.max(from, blank - LONGEST_WORD);
  for (let at = blank - 1; at >= first; at--) {
    if (isSmall(folded, at)) {
      if (at === 0 || !isSmall(folded, at - 1)) return true;
    } else if (folded.charCodeAt(at) !== COMMA) return false;
  }
  return false;
}

function isSmall(folded: string, at: number): boolean {
  return (bitsOf(folded.charCodeAt(at)) & LOWER) !== 0;
}
