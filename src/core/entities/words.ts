// Chinese words: the likeliest way through a dictionary with frequencies. Buckets by first character are read when first met.
// The file: a line for each first character, `字` then its words as rest + frequency + tag (two ASCII characters).

import { ABSENT, lookUp, type PrefixTable, prefixTableOf, WALK_START, walk } from './prefix-table';

/** Parts of speech that features tell apart; the file stores the index as a letter from `A`. */
export const TAGS = [
  'n',
  'nr',
  'nrt',
  'ns',
  'nt',
  'nz',
  'v',
  'vn',
  'a',
  'd',
  'p',
  'c',
  'u',
  'm',
  'q',
  'r',
  'f',
  't',
  's',
  'i',
  'x',
  'own',
] as const;
export const NO_TAG = 20;

/** Frequency levels are thirds of a binary logarithm, stored as characters from `!`. */
export const levelOf = (frequency: number): number => Math.min(80, Math.round(3 * Math.log2(Math.max(1, frequency))));
const COST_OF_UNKNOWN = 80;

export interface WordLists {
  /** Unread buckets by first code unit. */
  readonly raw: Map<number, string>;
  /** Read buckets: the value is level * 32 + tag. */
  readonly read: Map<number, PrefixTable>;
}

export function readWords(file: string): WordLists {
  const raw = new Map<number, string>();
  for (const line of file.split('\n')) if (line) raw.set(line.charCodeAt(0), line);
  return { raw, read: new Map() };
}

function bucketOf(lists: WordLists, first: number): PrefixTable | undefined {
  const known = lists.read.get(first);
  if (known) return known;
  const line = lists.raw.get(first);
  if (line === undefined) return undefined;
  const words: [string, number][] = [];
  const head = line.charAt(0);
  let from = 1;
  for (let i = 1; i < line.length; i++) {
    const level = line.charCodeAt(i);
    if (level > 0x7e) continue;
    words.push([head + line.slice(from, i), (level - 0x21) * 32 + (line.charCodeAt(i + 1) - 0x41)]);
    i++;
    from = i + 1;
  }
  const bucket = prefixTableOf(words);
  lists.read.set(first, bucket);
  return bucket;
}

/** Cuts Han characters from `start` to `end` into words; adds each word's end and tag. */
export function cutWords(
  lists: WordLists,
  text: string,
  start: number,
  end: number,
  take: (end: number, tag: number) => void,
): void {
  const length = end - start;
  const cost = new Float32Array(length + 1).fill(1e9);
  const from = new Int32Array(length + 1);
  const tags = new Uint8Array(length + 1);
  cost[0] = 0;
  for (let i = 0; i < length; i++) {
    const base = cost[i] as number;
    const bucket = bucketOf(lists, text.charCodeAt(start + i));
    let h = WALK_START;
    let known = false;
    for (let to = i + 1; bucket && to <= length; to++) {
      h = walk(h, text.charCodeAt(start + to - 1));
      const entry = lookUp(bucket, h);
      if (entry === ABSENT) break;
      if (entry < 0) continue;
      if (to === i + 1) known = true;
      offer(i, to, base + costOf(entry), entry & 31);
    }
    if (!known) offer(i, i + 1, base + COST_OF_UNKNOWN, NO_TAG);
  }
  const path: number[] = [];
  for (let at = length; at > 0; at = from[at] ?? 0) path.push(at);
  for (let i = path.length - 1; i >= 0; i--) take(start + (path[i] ?? 0), tags[path[i] ?? 0] ?? NO_TAG);

  function offer(at: number, to: number, value: number, tag: number): void {
    if (value >= (cost[to] as number)) return;
    cost[to] = value;
    from[to] = at;
    tags[to] = tag;
  }
}

/** The total frequency of the dictionary is about 2^26. */
const costOf = (entry: number): number => 78 - (entry >> 5);
