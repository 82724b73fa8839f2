// Words: which a line has (hashed, for lines and line starts), and how many of them the article's prose has too.

import { isHan, isKanaOrHangul } from '../../text/characters';

/** UTF-16 units of a line's start and of its end: what stands between says no more. */
const LONGEST = 400;

/** Words of an alphabet of four letters or more, and pairs of neighbouring Han characters or kana. */
export function contentWords(folded: string): string[] {
  const text = folded.length > 1500 ? folded.slice(0, 1500) : folded;
  const words = (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !isEastAsian(word.charCodeAt(0)));
  for (let i = 0; i + 1 < text.length; i++)
    if (isEastAsian(text.charCodeAt(i)) && isEastAsian(text.charCodeAt(i + 1))) words.push(text.slice(i, i + 2));
  return words;
}

function isEastAsian(code: number): boolean {
  return isHan(code) || isKanaOrHangul(code);
}

/** FNV-1a. */
export function hash(text: string, width: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return ((h ^ (h >>> 15)) >>> 0) % width;
}

/** Hashed words that tell a kind of line: all of a short one, the first and last two of any. */
export function tellingWords(folded: string, size: number): string[] {
  const ends = folded.length > 2 * LONGEST ? `${folded.slice(0, LONGEST)} ${folded.slice(-LONGEST)}` : folded;
  const line = ends.toLowerCase().replace(/\d+/g, '0');
  if (isEastAsian(line.charCodeAt(0)) || isEastAsian(line.charCodeAt(line.length - 1))) {
    const out = [`^${line.slice(0, 2)}`, `^${line.slice(0, 3)}`, `$${line.slice(-2)}`, `$${line.slice(-3)}`];
    if (size <= 56) {
      out.push(`=${line}`);
      for (let i = 0; i + 1 < line.length; i++) out.push(line.slice(i, i + 2));
    }
    return out;
  }
  const words = line.match(/[\p{L}\p{M}'’]+|[^\p{L}\s]/gu) ?? [];
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  const out = [`^${first}`, `^${first} ${words[1] ?? ''}`, `$${last}`, `$${words[words.length - 2] ?? ''} ${last}`];
  if (words.length <= 4) out.push(`=${words.join(' ')}`);
  if (words.length <= 12) for (const word of new Set(words)) out.push(word);
  return out;
}

/**
 * By block: the share of its content words that other lines of the set have too; -1 where it has none.
 * `inSet` says which lines make the set.
 */
export function likenessTo(words: readonly (readonly string[])[], inSet: (i: number) => boolean): Float32Array {
  const counts = new Map<string, number>();
  words.forEach((list, i) => {
    if (inSet(i)) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  return Float32Array.from(words, (list, i) => {
    const own = new Set(list);
    if (own.size === 0) return -1;
    const needed = inSet(i) ? 2 : 1;
    let shared = 0;
    for (const word of own) if ((counts.get(word) ?? 0) >= needed) shared++;
    return shared / own.size;
  });
}
