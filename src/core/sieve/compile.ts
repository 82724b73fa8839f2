// From what all sieves ask to the tables that a line is looked up in. Builds do this once and ship the tables
// (`scripts/build/sieves.mjs`): read from thousands of phrases and all patterns, they would cost every start a fifth of a second.

import { phrases } from '../noise/phrases';
import { canonicalText } from './canonical';
import { MOST_SETS, packSets } from './character-sets';
import { needsOf } from './pattern-needs';
import type { Asked, Sieve } from './sieve';
import { CONDITION, FIRST, GROUP, heldBy, LIST, PREFIX, TAIL, type Tables } from './tables';
import { packTrie } from './word-trie';

/** A word's first characters say enough. */
const LONGEST_WORD = 6;

/** `modules`: see `Tables`. */
export function compile(sieves: () => readonly Asked[], modules: string): Tables {
  const all = sieves();
  const words = new Keys();
  const byFirst = new Keys();
  const byLine = new Keys();
  const byStart = new Keys();
  const conditions: { starts: string; sieve: Sieve }[] = [];
  const tried: { sieve: Sieve; pattern: number }[] = [];
  let always = '';

  const add = (asked: RegExp, sieve: Sieve, whole: boolean, pattern = 0) => {
    const { anyOf, starts: first } = needsOf(asked);
    const starts = whole ? first : undefined;
    if (anyOf && starts) {
      const condition = CONDITION + conditions.push({ starts: [...starts].join(''), sieve }) - 1;
      for (const word of anyOf) words.add(word, condition);
    } else if (anyOf) for (const word of anyOf) words.add(word, FIRST + sieve);
    else if (starts) for (const character of starts) byFirst.add(character, FIRST + sieve);
    else if (whole) tried.push({ sieve, pattern });
    else always += String.fromCharCode(FIRST + sieve);
  };
  all.forEach(({ patterns = [], within = [], lines = [], starts = [], parts = [] }, sieve) => {
    patterns.forEach((pattern, i) => {
      add(pattern, sieve, true, i);
    });
    for (const pattern of within) add(pattern, sieve, false);
    for (const entry of lines.flatMap(phrases)) byLine.add(entry.replace(TAIL, ''), FIRST + sieve);
    for (const entry of starts.flatMap(phrases)) byStart.add(entry.slice(0, PREFIX), FIRST + sieve);
    for (const entry of parts.flatMap(phrases))
      words.add(canonicalText(entry).trim().slice(0, LONGEST_WORD).trim(), FIRST + sieve);
  });
  const { trie, order } = packTrie([...words.lists.keys()]);
  const effects = [...words.lists.values()];
  const lists = [...new Set(effects.filter(({ length }) => length > 1))];
  const effectOf = (list = '') => (list.length > 1 ? String.fromCharCode(LIST + lists.indexOf(list)) : list);
  return {
    ...{ modules, trie, conditions, always, tried },
    words: order.map((word) => effectOf(effects[word])).join(''),
    lists,
    byFirst: byFirst.packed(),
    byLine: byLine.packedByStart(),
    longestLine: Math.max(...[...byLine.lists.keys()].map((line) => line.length)),
    byStart: byStart.packed(),
    ...heldTables(all),
  };
}

function heldTables(all: readonly Asked[]): Pick<Tables, 'sets' | 'held'> {
  const sets: RegExp[] = [];
  const bitOf = (source: string, flags = ''): number => {
    let place = sets.findIndex((set) => set.source === source && set.flags === flags);
    if (place < 0 && sets.length < MOST_SETS) place = sets.push(new RegExp(source, flags)) - 1;
    // A set without a bit is not asked for.
    return place < 0 ? 0 : 1 << place;
  };
  const held = all.flatMap((asked, sieve) =>
    heldBy(asked).map((one, pattern) => {
      const flags = one.flags.replace(/[gy]/g, '');
      const first = pattern < (asked.holds?.length ?? 0) ? 0 : bitOf(BEYOND_ASCII);
      return { sieve, pattern, sets: needsOf(one).sets.reduce((bits, source) => bits | bitOf(source, flags), first) };
    }),
  );
  return { sets: packSets(sets), held };
}

/** What no line of printable ASCII has. */
const BEYOND_ASCII = '[^ -~]';

/** Lists by key. */
class Keys {
  readonly lists = new Map<string, string>();

  add(key: string, code: number): void {
    const list = this.lists.get(key) ?? '';
    const character = String.fromCharCode(code);
    if (!list.includes(character)) this.lists.set(key, list + character);
  }

  packedByStart(): string {
    const groups = new Map<string, Keys>();
    for (const [key, list] of this.lists) {
      const start = key.charAt(0);
      const group = groups.get(start) ?? new Keys();
      groups.set(start, group);
      group.lists.set(key, list);
    }
    return [...groups.values()].map((group) => group.packed()).join(GROUP);
  }

  packed(): string {
    return [...this.lists].map(([key, list]) => `${key}\t${list}`).join('\n');
  }
}
