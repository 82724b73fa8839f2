// Packs a jieba dictionary (`word frequency tag` a line, e.g. dict.txt of @node-rs/jieba 2.0.3) into the word file of the engine:
// node scripts/run.mjs scripts/entities/words.ts dict.txt

import { readFileSync, writeFileSync } from 'node:fs';
import { levelOf, NO_TAG, TAGS } from '../../src/core/entities/words';

const FILE = 'src/core/entities/models/zh-words.txt';
const [source] = process.argv.slice(2);
if (!source) throw new Error('usage: words.ts DICT.TXT');

const buckets = new Map<string, string[]>();
let kept = 0;
for (const line of readFileSync(source, 'utf8').split('\n').sort()) {
  const [word = '', frequency = '0', tag = 'x'] = line.split(' ');
  if (!/^\p{Script=Han}+$/u.test(word) || /[\ud800-\udfff]/.test(word) || word.length > 12) continue;
  if (!isUseful(word, Number(frequency), tag)) continue;
  kept++;
  const level = String.fromCharCode(0x21 + levelOf(Number(frequency)));
  const entry = word.slice(1) + level + String.fromCharCode(0x41 + tagOf(tag));
  const head = word.charAt(0);
  buckets.set(head, [...(buckets.get(head) ?? []), entry]);
}
writeFileSync(FILE, [...buckets].map(([head, entries]) => `${head}${entries.join('')}\n`).join(''));
console.log(`${kept} words`);

/** Rare words that are no names change neither the cuts nor the tagger. */
function isUseful(word: string, frequency: number, tag: string): boolean {
  if (word.length === 1 || frequency > 3) return true;
  return /^n[rst]/.test(tag) ? word.length <= 8 : word.length <= 4 && frequency > 2;
}

function tagOf(tag: string): number {
  const names: readonly string[] = TAGS;
  for (const name of [tag === 'nrfg' ? 'nr' : tag, tag.slice(0, 2), tag.slice(0, 1)]) {
    const place = names.indexOf(name);
    if (place >= 0) return place;
  }
  if (tag === 'l' || tag === 'j') return names.indexOf('i');
  return NO_TAG;
}
