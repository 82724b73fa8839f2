// What a line looks like by itself, in small numbers: no words, no neighbours.

import type { Page } from '../../noise/rule';
import { countHan, endsSentence, isHan, isKanaOrHangul } from '../../text/characters';
import { binOf } from './sink';

export const SIZE_LIMITS = [5, 9, 15, 23, 36, 56, 90, 150, 250, 500];
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
  /\S@\S+\.\w/,
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
  /\d[\d,.]*\s*(?:likes?|comments?|shares?|views?|replies|跟贴|评论|赞|回复|阅读)|(?:likes?|comments?|阅读|评论|跟贴|参与|赞)\s*[:：(（]?\s*\d/i,
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

export function shapesOf({ blocks, profile }: Page): Shapes {
  const n = blocks.length;
  const shapes: Shapes = {
    size: new Int8Array(n),
    end: new Int8Array(n),
    start: new Int8Array(n),
    sentences: new Int8Array(n),
    commas: new Int8Array(n),
    capitals: new Int8Array(n),
    digits: new Int8Array(n),
    type: new Int8Array(n),
    signs: new Int32Array(n),
  };
  blocks.forEach(({ folded }, i) => {
    // A line may be a whole file: its first and last characters tell enough.
    const line = folded.length > 2000 ? `${folded.slice(0, 1600)}${folded.slice(-400)}` : folded;
    const sentences = line.match(/[.!?…](?=["'”’»)]*(?:\s+["'“‘«(]?[\p{Lu}\p{N}]|$))|[。！？!?]/gu)?.length ?? 0;
    const commas = line.match(/[,，、;]/g)?.length ?? 0;
    const words = line.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    const cased = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    const size = profile.sizes[i] ?? 0;
    const terminal = endsSentence(line);
    shapes.size[i] = binOf(size, SIZE_LIMITS);
    shapes.end[i] = endOf(line, terminal);
    shapes.start[i] = startOf(line);
    shapes.sentences[i] = binOf(sentences, [1, 2, 3, 5]);
    shapes.commas[i] = binOf(commas, [1, 2, 3, 6]);
    shapes.capitals[i] =
      words.length === 0 || countHan(line) * 2 > line.length
        ? 0
        : 1 + binOf(cased / words.length, [0.01, 0.15, 0.3, 0.6, 0.85, 1]);
    shapes.digits[i] = binOf(
      (line.match(/\d/g)?.length ?? 0) / Math.max(1, line.length),
      [0.001, 0.05, 0.15, 0.3, 0.6],
    );
    shapes.type[i] = typeOf(size, terminal, sentences, commas);
    SIGNS.forEach((sign, bit) => {
      if (sign.test(line)) shapes.signs[i] = (shapes.signs[i] ?? 0) | (1 << bit);
    });
  });
  return shapes;
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
  const last = line.charAt(line.length - 1);
  if (/[”"’»」』]/.test(last)) return terminal ? 1 : 2;
  if (terminal) return last === '?' || last === '!' ? 3 : line.endsWith('...') || last === '…' ? 4 : 0;
  if (last === ':') return 5;
  if (/[,、;–—-]/.test(last)) return 6;
  if (/\d/.test(last)) return 7;
  if (/[)\]】》〕]/.test(last)) return 8;
  if (/[>›→|+»]/.test(last)) return 9;
  return /\p{L}/u.test(last) ? 10 : 11;
}

function startOf(line: string): number {
  const code = line.charCodeAt(0);
  if (isHan(code)) return 0;
  if (isKanaOrHangul(code)) return 1;
  const first = line.charAt(0);
  if (/\d/.test(first)) return 2;
  if (/["'“‘„«「『]/.test(first)) return 3;
  if (/[-*+•·●▪◆■–—]/.test(first)) return 4;
  if (/[([【〔《<]/.test(first)) return 5;
  if (/[#@]/.test(first)) return 6;
  if (/[|>»›→▲▼△]/.test(first)) return 7;
  if (/\p{Lu}/u.test(first)) return /^\p{Lu}{2,}\b/u.test(line) ? 8 : 9;
  return /\p{Ll}/u.test(first) ? 10 : 11;
}
