// What a line says by itself, whatever page it stands in: found once for a line, kept for the next page or parse.

import type { Block } from '../article';
import { sievesOf } from '../sieve/sieve';
import { countHan, endsSentence } from '../text/characters';
import { keyOf } from '../text/fold';
import { buildOf } from './features/build';
import { type Shape, shapeOf } from './features/shape';
import { contentWords, tellingWords } from './features/words';

export interface LineFacts {
  /** `comparisonKey` of the text. */
  readonly key: string;
  /** Length in letters of an alphabet; a Han character, kana or Hangul syllable counts as two and a half. */
  readonly size: number;
  /** Long, and ends like a sentence. */
  readonly isProse: boolean;
  /** The sieves that it passes, see `sieve/sieve.ts`. */
  readonly sieves: Uint32Array;
  readonly shape: Shape;
  /** See `features/words.ts`. */
  readonly contentWords: readonly number[];
  readonly tellingWords: readonly number[];
  /** See `features/build.ts`. */
  readonly build: string;
}

/** A line of this size that ends like a sentence is prose: 60 Han characters or 25 words (the taxonomy's measure). */
const PROSE_SIZE = 150;
const HAN_SIZE = 2.5;
/** Lines that are remembered; as many again of the last round. */
const LINES = 1 << 15;

let young = new Map<string, LineFacts>();
let old = new Map<string, LineFacts>();

export function factsOf({ text, folded }: Pick<Block, 'text' | 'folded'>): LineFacts {
  let facts = young.get(text);
  if (facts) return facts;
  facts = old.get(text) ?? observeLine(text, folded);
  if (young.size >= LINES) [young, old] = [new Map(), young];
  young.set(text, facts);
  return facts;
}

function observeLine(text: string, folded: string): LineFacts {
  const size = Math.fround(folded.length + countHan(folded) * (HAN_SIZE - 1));
  const sieves = sievesOf(text, folded);
  return {
    key: keyOf(folded),
    size,
    isProse: size >= PROSE_SIZE && endsSentence(folded),
    sieves,
    shape: shapeOf(folded, size, sieves),
    contentWords: contentWords(folded),
    tellingWords: tellingWords(folded, size),
    build: buildOf(folded),
  };
}
