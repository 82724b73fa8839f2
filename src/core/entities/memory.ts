// What one place of a document teaches about another: a name found once is looked for everywhere, and a person's surname after the full name.

import type { Language } from './language';
import type { Scored } from './recognise';
import { NAME_TYPES, type NameType, STATES, type UnitSpan } from './states';
import { LATIN, type Units } from './units';

/** How much a state's score rises for each time that the name was found. */
const SAME_NAME = 1.6;
/** A surname counts as so many findings for each full name that ends with it. */
const SURNAME = 1.1;
const MOST_OFTEN = 3;

interface Known {
  readonly counts: Map<NameType, number>;
  readonly units: number;
}

const textOf = (text: string, units: Units, first: number, last: number): string =>
  text.slice(units.starts[first], units.ends[last - 1]);

/** The scores of the pieces, raised where names of the first reading stand; the same array where none does. */
export function remember(
  pieces: readonly Scored[],
  found: readonly (readonly UnitSpan[])[],
  language: Language,
): Float32Array[] {
  const known = new Map<string, Known>();
  /** By first unit: the length of the longest name. */
  const heads = new Map<string, number>();
  for (const [i, { text, units }] of pieces.entries())
    for (const { first, last, type } of found[i] ?? []) {
      if (language === 'zh' && last - first < 2 && units.kinds[first] !== LATIN) continue;
      learn(text, units, first, last, type, 1);
      const surname = language === 'en' && type === 'person' && last - first > 1;
      if (surname && isSurname(textOf(text, units, last - 1, last))) learn(text, units, last - 1, last, type, SURNAME);
    }
  return pieces.map(raise);

  function learn(text: string, units: Units, first: number, last: number, type: NameType, count: number): void {
    const name = textOf(text, units, first, last);
    const entry = known.get(name) ?? { counts: new Map<NameType, number>(), units: last - first };
    entry.counts.set(type, (entry.counts.get(type) ?? 0) + count);
    known.set(name, entry);
    const head = textOf(text, units, first, first + 1);
    heads.set(head, Math.max(heads.get(head) ?? 0, last - first));
  }

  function raise({ text, units, scores }: Scored): Float32Array {
    if (known.size === 0) return scores;
    let raised: Float32Array | undefined;
    for (let i = 0; i < units.count; i++) {
      const longest = heads.get(textOf(text, units, i, i + 1)) ?? 0;
      for (let last = Math.min(units.count, i + longest); last > i; last--) {
        const entry = known.get(textOf(text, units, i, last));
        if (!entry || entry.units !== last - i) continue;
        raised ??= scores.slice();
        for (const [type, count] of entry.counts) lift(raised, i, last, type, SAME_NAME * Math.min(MOST_OFTEN, count));
        i = last - 1;
        break;
      }
    }
    return raised ?? scores;
  }
}

const isSurname = (word: string): boolean =>
  word.length > 2 && /^\p{Lu}/u.test(word) && !/^(?:Jr|Sr|III|II|IV)$/.test(word);

function lift(scores: Float32Array, first: number, last: number, type: NameType, by: number): void {
  const base = 1 + 4 * NAME_TYPES.indexOf(type);
  for (let i = first; i < last; i++) {
    const state = base + (last - first === 1 ? 3 : i === first ? 0 : i === last - 1 ? 2 : 1);
    scores[i * STATES + state] = (scores[i * STATES + state] ?? 0) + by;
  }
}
