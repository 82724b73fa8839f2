// Words: which a line has, hashed, for what it is about and for what kind of line it is.

import { bitsOf, DIGIT, EAST_ASIAN, isLetterAt, LETTER, MARK, SPACE, SURROGATE } from '../../text/character-bits';
import { hashed, hashOf, OFFSET, PRIME } from '../../text/hash';

/** UTF-16 units of a line's start and of its end: what stands between says no more. */
const LONGEST = 400;
/** Letters of the shortest word that says what a text is about. */
const SHORTEST_WORD = 4;

/**
 * The content words of a line as hashes, one for each time: words of an alphabet of four letters or more, and pairs of
 * neighbouring Han characters, kana or Hangul. `lower`: the line in lower case.
 */
export function contentWords(folded: string, lower: string): Int32Array {
  const line = folded.length > MOST ? folded.slice(0, MOST).toLowerCase() : lower;
  const words = roomFor(line.length);
  let count = 0;
  /** Of the word that is being read, which an East Asian character may have started. */
  let letters = 0;
  let hash = OFFSET;
  let isAlphabetic = false;
  let wasEastAsian = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    const bits = bitsOf(code);
    const isEastAsian = (bits & EAST_ASIAN) !== 0;
    if (isEastAsian && wasEastAsian) words[count++] = (line.charCodeAt(i - 1) << 16) | code;
    wasEastAsian = isEastAsian;
    if (bits & SURROGATE ? isLetterAt(line, i) : bits & LETTER) {
      if (letters === 0) isAlphabetic = !isEastAsian;
      if ((code & 0xfc00) !== 0xdc00) letters++;
      hash = Math.imul(hash ^ code, PRIME);
    } else {
      if (isAlphabetic && letters >= SHORTEST_WORD) words[count++] = hash;
      letters = 0;
      hash = OFFSET;
    }
  }
  if (isAlphabetic && letters >= SHORTEST_WORD) words[count++] = hash;
  return taken(count);
}

/** UTF-16 units of a line that tell what it is about. */
const MOST = 1500;

// The words of many lines lie in one block of memory: thousands of small ones cost collectors of garbage more than to find the words.
let room = new Int32Array(0);
let used = 0;

/** For the words of a line of so many units: there are fewer than two for each. */
function roomFor(units: number): Int32Array {
  if (room.length - used < 2 * units) {
    room = new Int32Array(Math.max(1 << 14, 2 * units));
    used = 0;
  }
  return room.subarray(used);
}

function taken(count: number): Int32Array {
  used += count;
  return room.subarray(used - count, used);
}

const [CARET, DOLLAR, EQUALS, BLANK] = [...'^$= '].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];
const STARTING = Math.imul(OFFSET ^ CARET, PRIME);
const ENDING = Math.imul(OFFSET ^ DOLLAR, PRIME);
const WHOLE = Math.imul(OFFSET ^ EQUALS, PRIME);

/** Hashes of the words that tell a kind of line: all of a short one, the first and last two of any. */
export function tellingWords(folded: string, lower: string, size: number): readonly number[] {
  const isLong = folded.length > 2 * LONGEST;
  const line = withoutNumbers(isLong ? `${folded.slice(0, LONGEST)} ${folded.slice(-LONGEST)}`.toLowerCase() : lower);
  const n = line.length;
  if (isEastAsian(line.charCodeAt(0)) || isEastAsian(line.charCodeAt(n - 1))) {
    const out = [
      hashed(STARTING, line, 0, Math.min(2, n)),
      hashed(STARTING, line, 0, Math.min(3, n)),
      hashed(ENDING, line, Math.max(0, n - 2), n),
      hashed(ENDING, line, Math.max(0, n - 3), n),
    ];
    if (size <= 56) {
      out.push(hashed(WHOLE, line, 0, n));
      for (let i = 0; i + 1 < n; i++) out.push(hashed(OFFSET, line, i, i + 2));
    }
    return out;
  }
  const words = wordsIn(line);
  const last = words.length - 2;
  const first = hashedWord(STARTING, line, words, 0);
  const out = [
    first,
    hashedWord(Math.imul(first ^ BLANK, PRIME), line, words, 2),
    hashedWord(ENDING, line, words, last),
    hashedWord(Math.imul(hashedWord(ENDING, line, words, last - 2) ^ BLANK, PRIME), line, words, last),
  ];
  if (words.length <= 2 * 4) {
    let whole = WHOLE;
    for (let w = 0; w < words.length; w += 2)
      whole = hashedWord(w === 0 ? whole : Math.imul(whole ^ BLANK, PRIME), line, words, w);
    out.push(whole);
  }
  if (words.length <= 2 * 12) {
    const seen = new Set<string>();
    for (let w = 0; w < words.length; w += 2) {
      const word = line.slice(words[w], words[w + 1]);
      if (!seen.has(word)) out.push(hashOf(word));
      seen.add(word);
    }
  }
  return out;
}

function isEastAsian(code: number): boolean {
  return !Number.isNaN(code) && (bitsOf(code) & EAST_ASIAN) !== 0;
}

function withoutNumbers(line: string): string {
  for (let i = 0; i < line.length; i++) if (bitsOf(line.charCodeAt(i)) & DIGIT) return line.replace(/\d+/g, '0');
  return line;
}

/** The word at a place of the list of starts and ends, hashed after what is hashed already; nothing where there is none. */
function hashedWord(hash: number, line: string, words: readonly number[], at: number): number {
  return hashed(hash, line, words[at] ?? 0, words[at + 1] ?? 0);
}

/** Starts and ends of words and of single marks, one after the other. */
function wordsIn(line: string): readonly number[] {
  const words: number[] = [];
  let i = 0;
  while (i < line.length) {
    const start = i;
    const bits = bitsOf(line.charCodeAt(i));
    if (bits & SURROGATE) return matchedWords(line);
    i++;
    if (isOfWord(line, start)) {
      while (i < line.length && isOfWord(line, i)) i++;
      words.push(start, i);
    } else if ((bits & SPACE) === 0) words.push(start, i);
  }
  return words;
}

function isOfWord(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return (bitsOf(code) & (LETTER | MARK)) !== 0 || code === 0x27 || code === 0x2019;
}

function matchedWords(line: string): readonly number[] {
  return [...line.matchAll(/[\p{L}\p{M}'’]+|[^\p{L}\s]/gu)].flatMap(({ index, 0: word }) => [
    index,
    index + word.length,
  ]);
}
