// What a line says by itself, whatever page it stands in: found once for a line, kept for the next page or parse.

import { type Passed, sievesOf } from '../sieve/sieve';
import { endsSentence } from '../text/characters';
import { fold, lettersAndDigitsIn } from '../text/fold';
import { hashOf } from '../text/hash';
import { byLine } from '../text/memo';
import { buildOf } from './features/build';
import { countsOf, type Shape, shapeOf } from './features/shape';
import { contentWords, tellingWords } from './features/words';

export interface LineFacts {
  /** `comparisonKey` of the text. */
  readonly key: string;
  /** Its Han characters. */
  readonly han: number;
  /** Length in letters of an alphabet; a Han character, kana or Hangul syllable counts as two and a half. */
  readonly size: number;
  /** Long, and ends like a sentence. */
  readonly isProse: boolean;
  /** The sieves that it passes, see `sieve/sieve.ts`. */
  readonly sieves: Passed;
  readonly shape: Shape;
  /** See `features/words.ts`. */
  readonly contentWords: Int32Array;
  readonly tellingWords: readonly number[];
  /** Hash of how it is built, see `features/build.ts`. */
  readonly build: number;
  /** What signs of articles counted in it, filled in where they ask: see `article-signs/sign.ts`. */
  readonly counts: (number | undefined)[];
  /** Hashes of its sentences, filled in where they are asked for: see `noise/shuffled-text.ts`. */
  sentences: readonly number[] | undefined;
}

/** A line of this size that ends like a sentence is prose: 60 Han characters or 25 words (the taxonomy's measure). */
const PROSE_SIZE = 150;
const HAN_SIZE = 2.5;
/** Lines that are remembered: those of an article of some megabytes. */
const LINES = 1 << 15;

/** The text is that of a block: its own, without blanks at its ends. */
export const factsOf = byLine(observeLine, LINES);

function observeLine(text: string): LineFacts {
  const folded = fold(text);
  const lower = folded.toLowerCase();
  const counts = countsOf(folded);
  const { han } = counts;
  const size = Math.fround(folded.length + han * (HAN_SIZE - 1));
  const sieves = sievesOf(text, folded);
  return {
    key: lettersAndDigitsIn(lower),
    han,
    size,
    isProse: size >= PROSE_SIZE && endsSentence(folded),
    sieves,
    shape: shapeOf(folded, size, sieves, counts),
    contentWords: contentWords(folded, lower),
    tellingWords: tellingWords(folded, lower, size),
    build: hashOf(buildOf(folded)),
    counts: [],
    sentences: undefined,
  };
}
