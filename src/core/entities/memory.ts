// What one place of a text teaches about another: a name found once is looked for everywhere, and a person's surname after the full name.

import type { Language } from './language';
import { NAME_TYPES, type NameType, STATES, type UnitSpan } from './states';
import { LATIN, type Units } from './units';

/** How much a state's score rises for each kind of support. */
const SAME_NAME = 1.6;
const PART_OF_PERSON = 1.8;
const MOST_OFTEN = 3;

interface Known {
  readonly counts: Map<NameType, number>;
  readonly units: number;
}

/** Raises the scores of units where names of the first reading stand again. */
export function remember(
  text: string,
  units: Units,
  found: readonly UnitSpan[],
  scores: Float32Array,
  language: Language,
): void {
  const known = new Map<string, Known>();
  const heads = new Map<string, number>();
  const textOf = (first: number, last: number): string => text.slice(units.starts[first], units.ends[last - 1]);
  const learn = (first: number, last: number, type: NameType, count: number): void => {
    const name = textOf(first, last);
    const entry = known.get(name) ?? { counts: new Map<NameType, number>(), units: last - first };
    entry.counts.set(type, (entry.counts.get(type) ?? 0) + count);
    known.set(name, entry);
    const head = textOf(first, first + 1);
    heads.set(head, Math.max(heads.get(head) ?? 0, last - first));
  };
  for (const { first, last, type } of found) {
    if (language === 'zh' && last - first < 2 && units.kinds[first] !== LATIN) continue;
    learn(first, last, type, 1);
    if (type === 'person' && language === 'en' && last - first > 1 && isSurname(textOf(last - 1, last)))
      learn(last - 1, last, 'person', PART_OF_PERSON / SAME_NAME);
  }
  for (let i = 0; i < units.count; i++) {
    const longest = heads.get(textOf(i, i + 1)) ?? 0;
    for (let last = Math.min(units.count, i + longest); last > i; last--) {
      const entry = known.get(textOf(i, last));
      if (!entry || entry.units !== last - i) continue;
      for (const [type, count] of entry.counts) raise(scores, i, last, type, SAME_NAME * Math.min(MOST_OFTEN, count));
      i = last - 1;
      break;
    }
  }
}

const isSurname = (word: string): boolean =>
  word.length > 2 && /^\p{Lu}/u.test(word) && !/^(?:Jr|Sr|III|II|IV)$/.test(word);

function raise(scores: Float32Array, first: number, last: number, type: NameType, by: number): void {
  const base = 1 + 4 * NAME_TYPES.indexOf(type);
  for (let i = first; i < last; i++) {
    const state = base + (last - first === 1 ? 3 : i === first ? 0 : i === last - 1 ? 2 : 1);
    scores[i * STATES + state] = (scores[i * STATES + state] ?? 0) + by;
  }
}
