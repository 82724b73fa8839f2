// The file's own evidence: what the whole page says of each of its lines. Computed once, read by every rule and by the labeller.

import type { Block } from '../article';
import { countHan, endsSentence } from '../text/characters';
import { comparisonKey } from '../text/fold';
import { detectLanguage } from '../text/language';

export interface Profile {
  /** BCP 47. */
  readonly language: string;
  /** By block: `comparisonKey` of its text. */
  readonly keys: readonly string[];
  /** By block: length in letters of an alphabet; a Han character, kana or Hangul syllable counts as two and a half. */
  readonly sizes: Float32Array;
  /** By block: 1 where the line is prose: long, and ends like a sentence. */
  readonly prose: Uint8Array;
  /** First and last line of prose, -1 where there is none: the head zone ends before the first, the tail begins after the last. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** How often each key stands in the file. */
  readonly keyCounts: ReadonlyMap<string, number>;
}

/** A line of this size that ends like a sentence is prose: 60 Han characters or 25 words (the taxonomy's measure). */
const PROSE_SIZE = 150;
const HAN_SIZE = 2.5;

export function profileOf(text: string, blocks: readonly Block[]): Profile {
  const keys = blocks.map((block) => comparisonKey(block.text));
  const sizes = new Float32Array(blocks.length);
  const prose = new Uint8Array(blocks.length);
  const keyCounts = new Map<string, number>();
  blocks.forEach((block, i) => {
    sizes[i] = block.folded.length + countHan(block.folded) * (HAN_SIZE - 1);
    prose[i] = (sizes[i] ?? 0) >= PROSE_SIZE && endsSentence(block.folded) ? 1 : 0;
    const key = keys[i] ?? '';
    keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  });
  return {
    language: detectLanguage(text),
    keys,
    sizes,
    prose,
    firstProse: prose.indexOf(1),
    lastProse: prose.lastIndexOf(1),
    keyCounts,
  };
}
