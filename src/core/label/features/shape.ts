// What a line looks like by itself, in small numbers: no words, no neighbours.

import type { Page } from '../../noise/rule';
import { type Passed, passes, sieve } from '../../sieve/sieve';
import { bitsOf, DIGIT, EAST_ASIAN, LETTER, LOWER, MARK, SURROGATE, UPPER } from '../../text/character-bits';
import { endsSentence, isHan, isKanaOrHangul } from '../../text/characters';
import { binOf } from './sink';

const SIZE_LIMITS = [5, 9, 15, 23, 36, 56, 90, 150, 250, 500];
export const SIZES = SIZE_LIMITS.length + 1;
export const ENDS = 12;
export const STARTS = 12;
export const TYPES = 12;
export const SENTENCES = 5;
export const COMMAS = 5;
export const CAPITALS = 8;
export const DIGITS = 6;

/** By block. Bins except where said. */
export interface Shapes {
  readonly size: Int8Array;
  readonly end: Int8Array;
  readonly start: Int8Array;
  readonly sentences: Int8Array;
  readonly commas: Int8Array;
  readonly capitals: Int8Array;
  readonly digits: Int8Array;
  /** Coarse kind of line, `TYPES` of them: what neighbours are compared by. */
  readonly type: Int8Array;
  /** Bits: see `SIGNS`. */
  readonly signs: Int32Array;
}

/** Yes-or-no signs of a line, by bit. */
export const SIGNS: readonly RegExp[] = [
  /https?:|www\.|\.(?:com|org|net|cn)\b/i,
  /\S@\S{1,200}?\.\w/,
  /[©®]|\bcopyright\b|版权|著作権/i,
  /[|｜丨]/,
  /[>»›→▸►]/,
  /[•·●▪◆■]/,
  /(?:^|\s)#\p{L}/u,
  /(?:^|\s)@\w/,
  /["“”„«»「」『』]/,
  /\b\d{1,2}[:h.]\d{2}\b/,
  /\b(?:19|20)\d\d\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/,
  /\d ?[%％]|[$€£¥]|\d ?(?:万|亿|元)/,
  /^[([【〔].*[)\]】〕]$/,
  /^[^:：]{1,24}[:：]\s*\S/,
  /…$|\.\.\.$/,
  /[!！]/,
  /[?？]/,
  /\b\d+ ?(?:s|m|h|d|w|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?) ago\b|(?:分钟|小时|天|秒|時間|分)前|^vor \d|^il y a \d|^hace \d/i,
  /^(?:reply|responder|répondre|antworten|回复|回覆|返信|답글|flag|report|like|permalink)\b/i,
  /(?<![\d,.])[,.]*\d[\d,.]* ?(?:likes?|comments?|shares?|views?|replies|跟贴|评论|赞|回复|阅读)|(?:likes?|comments?|阅读|评论|跟贴|参与|赞) ?[:：(（]? ?\d/i,
  /\b(?:photo|image|picture|credit|getty|reuters|ap photo|foto|bild|crédit|afp|dpa)\b|图[/:：]|摄$|摄影|供图|写真|사진|▲|▼|△/i,
  /^(?:by|von|par|por|da|de|av|text|door|door:|写|文|作者|记者|記者)\b/i,
  /\b(?:subscribe|newsletter|sign up|log in|login|sign in|register|cookies?|privacy|terms|abonn|anmelden|suscr|inscri)/i,
  /^(?:i|you|we|he|she|they|it|the|a|an|but|and|in|on|at|this|that|there)\b/i,
  /[,，、;；]$/,
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u,
  /^\p{Lu}[^\p{Ll}]*$/u,
  /^\d+[.)、]?$/,
  /^(?:[-*+•·●▪◆■–—]|\d{1,2}[.)、])\s*\S/u,
  /\b(?:said|says|told|added|according)\b|表示|称，|指出|介绍|said\./i,
];

/** A line's own part of `Shapes`. */
export type Shape = { readonly [Name in keyof Shapes]: number };

/** By sign: the lines that may have it; undefined: those that start with a capital. A line may be a whole file, of which only the ends are looked at. */
const MAY_HAVE = SIGNS.map((pattern) =>
  pattern.source.startsWith('^\\p{Lu}') ? undefined : sieve({ patterns: [pattern] }),
);
const LONGEST = 2000;

export function shapesOf({ profile: { lines } }: Pick<Page, 'profile'>): Shapes {
  const bins = () => new Int8Array(lines.length);
  const shapes = {
    ...{ size: bins(), end: bins(), start: bins(), sentences: bins(), commas: bins(), capitals: bins() },
    ...{ digits: bins(), type: bins(), signs: new Int32Array(lines.length) },
  };
  // One walk over the lines; `Int8Array.from` would ask an iterator for each of them, nine times.
  lines.forEach(({ shape }, i) => {
    shapes.size[i] = shape.size;
    shapes.end[i] = shape.end;
    shapes.start[i] = shape.start;
    shapes.sentences[i] = shape.sentences;
    shapes.commas[i] = shape.commas;
    shapes.capitals[i] = shape.capitals;
    shapes.digits[i] = shape.digits;
    shapes.type[i] = shape.type;
    shapes.signs[i] = shape.signs;
  });
  return shapes;
}

/** `counts`: of the whole line. */
export function shapeOf(folded: string, size: number, sieves: Passed, counts: Counts): Shape {
  // Its first and last characters tell enough.
  const line = folded.length > LONGEST ? `${folded.slice(0, 1600)}${folded.slice(-400)}` : folded;
  const { han, digits, commas, stops, dots, words, cased } = line === folded ? counts : countsOf(line);
  const sentences = dots === 0 ? stops : (line.match(SENTENCE_ENDS)?.length ?? 0);
  const terminal = endsSentence(line);
  const isCapital = line !== '' && (bitsOf(line.charCodeAt(0)) & (UPPER | SURROGATE)) !== 0;
  let signs = 0;
  for (let bit = 0; bit < SIGNS.length; bit++) {
    const may = MAY_HAVE[bit];
    if ((line !== folded || (may === undefined ? isCapital : passes(sieves, may))) && SIGNS[bit]?.test(line))
      signs |= 1 << bit;
  }
  return {
    size: binOf(size, SIZE_LIMITS),
    end: endOf(line, terminal),
    start: startOf(line),
    sentences: binOf(sentences, [1, 2, 3, 5]),
    commas: binOf(commas, [1, 2, 3, 6]),
    capitals: words === 0 || han * 2 > line.length ? 0 : 1 + binOf(cased / words, [0.01, 0.15, 0.3, 0.6, 0.85, 1]),
    digits: binOf(digits / Math.max(1, line.length), [0.001, 0.05, 0.15, 0.3, 0.6]),
    type: typeOf(size, terminal, sentences, commas),
    signs,
  };
}

const SENTENCE_ENDS = /[.…](?=["'”’»)]*(?:\s+["'“‘«(]?[\p{Lu}\p{N}]|$))|[。！？!?]/gu;

/** What a line has of each, in characters; words by their first letters. */
export interface Counts {
  readonly han: number;
  readonly digits: number;
  readonly commas: number;
  /** Marks that end a sentence wherever they stand, and those that may. */
  readonly stops: number;
  readonly dots: number;
  readonly words: number;
  /** Words that start with a capital. */
  readonly cased: number;
}

const [COMMA, STOP, DOT, INSIDE_WORD] = [1, 2, 3, 4];
/** By UTF-16 unit. */
const marks = new Uint8Array(0x10000);
for (const [kind, signs] of [
  [COMMA, ',，、;'],
  [STOP, '。！？!?'],
  [DOT, '.…'],
  [INSIDE_WORD, "'’-"],
] as const)
  for (const sign of signs) marks[sign.charCodeAt(0)] = kind;

/** One pass over the characters. */
export function countsOf(line: string): Counts {
  let [han, digits, commas, stops, dots, words, cased] = [0, 0, 0, 0, 0, 0, 0];
  let inWord = false;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    let bits = bitsOf(code);
    if (bits & SURROGATE) {
      const whole = String.fromCodePoint(line.codePointAt(i) ?? 0);
      if (/\p{L}/u.test(whole)) bits |= /\p{Lu}/u.test(whole) ? LETTER | UPPER : LETTER;
      i += whole.length - 1;
    }
    if (bits & EAST_ASIAN && isHan(code)) han++;
    if (bits & LETTER) {
      if (!inWord) {
        words++;
        if (bits & UPPER) cased++;
      }
      inWord = true;
      continue;
    }
    if (bits & DIGIT) digits++;
    const mark = marks[code];
    inWord = inWord && ((bits & MARK) !== 0 || mark === INSIDE_WORD);
    if (mark === COMMA) commas++;
    else if (mark === STOP) stops++;
    else if (mark === DOT) dots++;
  }
  return { han, digits, commas, stops, dots, words, cased };
}

/** Short to long, without and with the end of a sentence. */
function typeOf(size: number, terminal: boolean, sentences: number, commas: number): number {
  if (size >= 220) return terminal ? 0 : 1;
  if (size >= 110) return terminal ? 2 : sentences > 0 || commas > 1 ? 3 : 4;
  if (size >= 50) return terminal ? 5 : commas > 0 ? 6 : 7;
  if (size >= 22) return terminal ? 8 : 9;
  return size >= 9 ? 10 : 11;
}

function endOf(line: string, terminal: boolean): number {
  if (line === '') return ENDS - 1;
  const last = line.charAt(line.length - 1);
  if ('”"’»」』'.includes(last)) return terminal ? 1 : 2;
  if (terminal) return last === '?' || last === '!' ? 3 : line.endsWith('...') || last === '…' ? 4 : 0;
  if (last === ':') return 5;
  if (',、;–—-'.includes(last)) return 6;
  const bits = bitsOf(last.charCodeAt(0));
  if (bits & DIGIT) return 7;
  if (')]】》〕'.includes(last)) return 8;
  if ('>›→|+»'.includes(last)) return 9;
  return bits & LETTER ? 10 : 11;
}

function startOf(line: string): number {
  if (line === '') return STARTS - 1;
  const code = line.charCodeAt(0);
  if (isHan(code)) return 0;
  if (isKanaOrHangul(code)) return 1;
  const first = line.charAt(0);
  const bits = bitsOf(code);
  if (bits & DIGIT) return 2;
  if ('"\'“‘„«「『'.includes(first)) return 3;
  if ('-*+•·●▪◆■–—'.includes(first)) return 4;
  if ('([【〔《<'.includes(first)) return 5;
  if ('#@'.includes(first)) return 6;
  if ('|>»›→▲▼△'.includes(first)) return 7;
  if (bits & UPPER) return /^\p{Lu}{2,}\b/u.test(line) ? 8 : 9;
  return bits & LOWER ? 10 : 11;
}
