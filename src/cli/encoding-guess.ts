// Which encoding gives sense? Every candidate decodes the start of the file; the most natural text wins.

import { FREQUENT } from './frequent-characters';

const { simplified, traditional, japanese, korean } = FREQUENT;

const SCRIPTS: Readonly<Record<string, ReadonlySet<string>>> = {
  gb18030: simplified,
  big5: traditional,
  shift_jis: japanese,
  'euc-jp': japanese,
  'euc-kr': korean,
  'utf-16le': new Set([...traditional, ...japanese, ...korean]),
  'utf-16be': new Set([...traditional, ...japanese, ...korean]),
};
/** Without a mark; told by the zeros of their ASCII characters and line ends, which the others have none of. */
const WIDE = ['utf-16le', 'utf-16be'] as const;
const LEGACY = ['gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr'] as const;

/** Enough to tell; the whole file is decoded once, afterwards. */
const SAMPLE = 32_768;
/** Right decodings of news score above .5, wrong ones below .1. */
const SENSIBLE = 0.22;

/** The encodings in which the bytes make sense, the likeliest first. Empty when in none. */
export function guessEncodings(bytes: Uint8Array): string[] {
  const sample = bytes.subarray(0, SAMPLE);
  const candidates = sample.includes(0) ? WIDE : LEGACY;
  return candidates
    .map((encoding) => ({ encoding, score: scoreOf(sample, encoding, bytes.length > sample.length) }))
    .filter(({ score }) => score >= SENSIBLE)
    .sort((a, b) => b.score - a.score)
    .map(({ encoding }) => encoding);
}

/** 0 to 1: how natural the decoded text is; 0 when the bytes are not possible in the encoding. */
function scoreOf(sample: Uint8Array, encoding: string, cut: boolean): number {
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: cut });
  } catch {
    return 0;
  }
  const frequent = SCRIPTS[encoding] ?? simplified;
  const wide = encoding.startsWith('utf-16');
  let sum = 0;
  let count = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80 && !wide) continue;
    count++;
    sum += weightOf(character, code, frequent, encoding);
  }
  return count === 0 ? 0 : Math.max(0, sum / count);
}

function weightOf(character: string, code: number, frequent: ReadonlySet<string>, encoding: string): number {
  if (code < 0x80) return code >= 0x20 || code === 9 || code === 10 || code === 13 ? 1 : -2;
  if (frequent.has(character)) return 1;
  // Common marks: — … “ ” 、 。 《 》 「 」 【 】 and full-width forms.
  if ((code >= 0x2010 && code <= 0x2026) || (code >= 0x3000 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e))
    return 0.7;
  const inJapanese = encoding === 'shift_jis' || encoding === 'euc-jp' || encoding.startsWith('utf-16');
  if (code >= 0x3041 && code <= 0x30fe) return inJapanese ? 1 : -0.3;
  if (code >= 0xac00 && code <= 0xd7a3) return encoding === 'euc-kr' ? 0.5 : 0.2;
  if (code >= 0x4e00 && code <= 0x9fff) return encoding === 'euc-kr' ? -0.3 : 0.1;
  if (code === 0xb7 || code === 0xd7) return 0.3;
  // Half-width kana, private use, boxes, Greek, Cyrillic, rare Han: what wrong decodings are full of.
  return -1;
}
