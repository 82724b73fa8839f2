// The file's own evidence: what the whole page says of each of its lines. Computed once, read by every rule and by the labeller.

import type { Block } from '../article';
import type { Change } from '../noise/change';
import type { Passed } from '../sieve/sieve';
import { detectLanguage } from '../text/language';
import { factsOf, type LineFacts } from './line-facts';

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
  /** By block: which sieves it passes, see `sieve/sieve.ts`. */
  readonly sieves: readonly Passed[];
  /** By block: what the line says by itself. */
  readonly lines: readonly LineFacts[];
}

/** `change`: what is known of lines of the page before. */
export function profileOf(text: string, blocks: readonly Block[], change?: Change): Profile {
  const lines = change ? linesOf(blocks, change) : blocks.map((block) => factsOf(block.text));
  const keyCounts = new Map<string, number>();
  for (const { key } of lines) keyCounts.set(key, (keyCounts.get(key) ?? 0) + 1);
  const prose = new Uint8Array(lines.map(({ isProse }) => (isProse ? 1 : 0)));
  return {
    language: detectLanguage(text),
    keys: lines.map(({ key }) => key),
    sizes: new Float32Array(lines.map(({ size }) => size)),
    prose,
    firstProse: prose.indexOf(1),
    lastProse: prose.lastIndexOf(1),
    keyCounts,
    sieves: lines.map(({ sieves }) => sieves),
    lines,
  };
}

function linesOf(blocks: readonly Block[], { before, head, tail }: Change): LineFacts[] {
  const { lines } = before.profile;
  const changed = blocks.slice(head, blocks.length - tail).map((block) => factsOf(block.text));
  return [...lines.slice(0, head), ...changed, ...lines.slice(lines.length - tail)];
}
