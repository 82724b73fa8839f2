// How English words are used, learnt from pages without annotation: how often a word that stands inside a sentence has a capital,
// and which words stand in like company (200 groups). `node scripts/run.mjs scripts/entities/en-words.ts`

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { DATA } from './data';

const FILE = 'src/core/entities/models/en-words.txt';
const LEAST = 12;
const NEIGHBOURS = 400;
const GROUPS = 200;
const ROUNDS = 8;
/** Long pages of one site would drown the others. */
const LONGEST_PAGE = 40_000;

const lines = gunzipSync(readFileSync(join(DATA, 'bench/pages/more-text.jsonl.gz')))
  .toString()
  .split('\n');
const pages = lines.filter((line) => line).map((line) => JSON.parse(line) as { lang: string; truth: string });
const sentences = pages
  .filter(({ lang }) => lang === 'en')
  .flatMap(({ truth }) => truth.slice(0, LONGEST_PAGE).split(/(?<=[.!?][”"’']?)\s+|\n+/))
  .map((sentence) => sentence.match(/[A-Za-z][A-Za-z'’]*|\d+|[^\sA-Za-z\d]/g) ?? [])
  .filter((words) => words.length > 4);

const totals = new Map<string, number>();
const inside = new Map<string, { small: number; capital: number }>();
for (const words of sentences) {
  const headline = words.filter((word) => /^[A-Z]/.test(word)).length > words.length / 2;
  for (const [i, word] of words.entries()) {
    const low = word.toLowerCase();
    totals.set(low, (totals.get(low) ?? 0) + 1);
    if (i === 0 || headline || !/^[A-Za-z]/.test(word) || /^["“‘'(:]$/.test(words[i - 1] ?? '')) continue;
    const seen = inside.get(low) ?? { small: 0, capital: 0 };
    if (word === low) seen.small++;
    else seen.capital++;
    inside.set(low, seen);
  }
}
const vocabulary = [...totals]
  .filter(([word, n]) => n >= LEAST && /^[a-z]/.test(word))
  .map(([word]) => word)
  .sort();
const frequent = [...totals]
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, NEIGHBOURS)
  .map(([word]) => word);
const vectors = vectorsOf();
const groups = groupsOf(vectors);
const rows = vocabulary.map((word, i) => {
  const { small = 0, capital = 0 } = inside.get(word) ?? {};
  const share = small + capital < 3 ? 10 : Math.min(9, Math.floor((10 * capital) / (small + capital)));
  return `${word} ${String.fromCharCode(65 + share)}${(groups[i] ?? 0).toString(36)}\n`;
});
writeFileSync(FILE, rows.join(''));
console.log(`${sentences.length} sentences, ${vocabulary.length} words`);

/** By word: what stands left and right of it, as positive pointwise mutual information of unit length. */
function vectorsOf(): Map<number, number>[] {
  const at = new Map(vocabulary.map((word, i) => [word, i]));
  const near = new Map(frequent.map((word, i) => [word, i]));
  const counts = vocabulary.map(() => new Map<number, number>());
  const sums = new Float64Array(2 * NEIGHBOURS);
  let all = 0;
  for (const words of sentences) {
    const low = words.map((word) => word.toLowerCase());
    for (const [i, word] of low.entries()) {
      const row = counts[at.get(word) ?? -1];
      if (!row) continue;
      for (const [side, other] of [low[i - 1], low[i + 1]].entries()) {
        const place = other === undefined ? undefined : near.get(other);
        if (place === undefined) continue;
        const column = side * NEIGHBOURS + place;
        row.set(column, (row.get(column) ?? 0) + 1);
        sums[column] = (sums[column] ?? 0) + 1;
        all++;
      }
    }
  }
  return counts.map((row) => {
    const own = [...row.values()].reduce((a, b) => a + b, 0);
    const vector = new Map<number, number>();
    for (const [column, n] of row) {
      const information = Math.log((n * all) / (own * (sums[column] ?? 1)));
      if (information > 0) vector.set(column, information * Math.min(1, n / 3));
    }
    const length = Math.sqrt([...vector.values()].reduce((a, b) => a + b * b, 0)) || 1;
    for (const [column, value] of vector) vector.set(column, value / length);
    return vector;
  });
}

/** k-means on the sphere; the start is every n-th word by frequency. */
function groupsOf(vectors: readonly Map<number, number>[]): Int32Array {
  const byFrequency = vocabulary
    .map((word, i) => [totals.get(word) ?? 0, i] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  const step = Math.floor(Math.min(byFrequency.length, 4000) / GROUPS);
  let centres = Array.from({ length: GROUPS }, (_, g) => dense(vectors[byFrequency[g * step]?.[1] ?? 0] ?? new Map()));
  const groups = new Int32Array(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = centres.map(() => new Float64Array(2 * NEIGHBOURS));
    for (const [i, vector] of vectors.entries()) {
      let best = 0;
      let most = -1;
      for (const [g, centre] of centres.entries()) {
        let product = 0;
        for (const [column, value] of vector) product += value * (centre[column] as number);
        if (product > most) {
          most = product;
          best = g;
        }
      }
      groups[i] = best;
      const sum = sums[best];
      if (sum) for (const [column, value] of vector) sum[column] = (sum[column] as number) + value;
    }
    centres = sums.map((sum) => {
      const length = Math.sqrt(sum.reduce((a, b) => a + b * b, 0)) || 1;
      return sum.map((value) => value / length);
    });
  }
  return groups;
}

function dense(vector: ReadonlyMap<number, number>): Float64Array {
  const values = new Float64Array(2 * NEIGHBOURS);
  for (const [column, value] of vector) values[column] = value;
  return values;
}
