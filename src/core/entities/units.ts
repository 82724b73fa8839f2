// A text as units for the tagger: a Han or kana character, a run of letters or of digits, any other sign. Blanks are no units.

/** Kinds of units. */
export const HAN = 0;
const KANA = 1;
export const LATIN = 2;
export const DIGITS = 3;
const SIGN = 4;
const OTHER = 5;

export interface Units {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
}

export function unitsOf(text: string, from = 0, to = text.length): Units {
  const starts = new Int32Array(to - from);
  const ends = new Int32Array(to - from);
  const kinds = new Uint8Array(to - from);
  let count = 0;
  for (let i = from; i < to; ) {
    const code = text.codePointAt(i) ?? 0;
    const kind = kindOf(code);
    const width = code > 0xffff ? 2 : 1;
    if (kind < 0) {
      i += width;
      continue;
    }
    let end = i + width;
    if (kind === LATIN) while (end < to && continuesWord(text, end)) end++;
    else if (kind === DIGITS) while (end < to && kindOf(text.charCodeAt(end)) === DIGITS) end++;
    starts[count] = i;
    ends[count] = end;
    kinds[count] = kind;
    count++;
    i = end;
  }
  return { count, starts: starts.subarray(0, count), ends: ends.subarray(0, count), kinds: kinds.subarray(0, count) };
}

/** Combining marks and soft hyphens belong to the word that they stand in. */
function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return kindOf(code) === LATIN || (code >= 0x300 && code <= 0x36f) || code === 0xad;
}

function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0x20000 && code <= 0x3ffff)
  );
}

function kindOf(code: number): number {
  if (isHan(code)) return HAN;
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff || (code >= 0x2000 && code <= 0x200f))
    return -1;
  if (code >= 0x30 && code <= 0x39) return DIGITS;
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return LATIN;
  if (code < 0xaa) return SIGN;
  if (code >= 0xff10 && code <= 0xff19) return DIGITS;
  if ((code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x58f))
    return LATIN;
  if (code >= 0x1e00 && code <= 0x1fff) return LATIN;
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return LATIN;
  if (code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) return KANA;
  if (code >= 0xac00 && code <= 0xd7a3) return OTHER;
  return code < 0x2000 ? OTHER : SIGN;
}
