// Words: which a line has (hashed, for lines and line starts), and how many of them the article's prose has too.

import { bitsOf, DIGIT, EAST_ASIAN, isLetterAt, LETTER, MARK, SPACE, SURROGATE } from '../../text/character-bits';
import type { LineFacts } from '../line-facts';

/** UTF-16 units of a line's start and of its end: what stands between says no more. */
const LONGEST = 400;
/** Letters of the shortest word that says what a text is about. */
const SHORTEST_WORD = 4;

/**
 * The content words of a line as hashes, one for each time: words of an alphabet of four letters or more, and pairs of
 * neighbouring Han characters, kana or Hangul.
 */
export function contentWords(folded: string): readonly number[] {
  const text = folded.length > 1500 ? folded.slice(0, 1500) : folded;
  const lower = text.toLowerCase();
  const words: number[] = [];
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const isLetter = i < lower.length && isLetterAt(lower, i);
    if (isLetter && start < 0) start = i;
    if (isLetter || start < 0) continue;
    if ((bitsOf(lower.charCodeAt(start)) & EAST_ASIAN) === 0 && lettersIn(lower, start, i) >= SHORTEST_WORD)
      words.push(hashed(OFFSET, lower, start, i));
    start = -1;
  }
  for (let i = 0; i + 1 < text.length; i++) {
    const code = text.charCodeAt(i);
    const next = text.charCodeAt(i + 1);
    if (bitsOf(code) & bitsOf(next) & EAST_ASIAN) words.push((code << 16) | next);
  }
  return words;
}

function lettersIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++;
  return count;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over a piece of the text, going on from a hash. */
export function hashed(hash: number, text: string, start = 0, end = text.length): number {
  let h = hash;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** FNV-1a over a text; `slotOf` makes a slot of it. */
export function hashOf(text: string): number {
  return hashed(OFFSET, text);
}

/** `width`: a power of two. */
export function slotOf(hash: number, width: number): number {
  return (hash ^ (hash >>> 15)) & (width - 1);
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
export function tellingWords(folded: string, size: number): readonly number[] {
  const ends = folded.length > 2 * LONGEST ? `${folded.slice(0, LONGEST)} ${folded.slice(-LONGEST)}` : folded;
  const line = withoutNumbers(ends.toLowerCase());
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

/** The words of a page, each under a number of its own. */
export interface PageWords {
  /** By block: the numbers of its content words, each once. */
  readonly lines: readonly (readonly number[])[];
  /** How many different ones there are. */
  readonly count: number;
}

export function pageWords(lines: readonly LineFacts[]): PageWords {
  const numbers = new Map<number, number>();
  /** By word: the last line that has it. */
  const last: number[] = [];
  const found = lines.map(({ contentWords: words }, line) => {
    const own: number[] = [];
    for (const word of words) {
      let number = numbers.get(word);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(word, number);
      }
      if (last[number] !== line) own.push(number);
      last[number] = line;
    }
    return own;
  });
  return { lines: found, count: numbers.size };
}

/**
 * By block: the share of its content words that other lines of the set have too; -1 where it has none.
 * `inSet` says which lines make the set.
 */
export function likenessTo({ lines, count }: PageWords, inSet: (i: number) => boolean): Float32Array {
  const holders = new Int32Array(count);
  let isEmpty = true;
  for (let i = 0; i < lines.length; i++) {
    if (!inSet(i)) continue;
    isEmpty = false;
    for (const word of lines[i] ?? []) holders[word] = (holders[word] as number) + 1;
  }
  return Float32Array.from(lines, (words, i) => {
    if (words.length === 0) return -1;
    if (isEmpty) return 0;
    const needed = inSet(i) ? 2 : 1;
    let shared = 0;
    for (const word of words) if ((holders[word] as number) >= needed) shared++;
    return shared / words.length;
  });
}
