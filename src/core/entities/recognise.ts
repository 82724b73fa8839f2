// The mentions of a text: patterns by grammar, names by the tagger, read twice so that what is plain in one place helps in another.

import { enFeatures } from './en-features';
import type { TypedSpan } from './entity';
import type { Features } from './features';
import { patternsOf } from './grammar/patterns';
import type { Language } from './language';
import { remember } from './memory';
import { spansOf } from './states';
import { bestStates, scoresOf, type Tagger } from './tagger';
import { type Units, unitsOf } from './units';
import type { WordLists } from './words';
import { zhFeatures } from './zh-features';

export interface LanguageModel {
  readonly tagger: Tagger;
  /** Chinese only. */
  readonly words: WordLists;
}

const MARKS: readonly (string | undefined)[] = [undefined, 'date', 'quantity', 'work'];

export interface Reading {
  readonly units: Units;
  readonly patterns: readonly TypedSpan[];
  readonly features: Features;
}

/** What the tagger needs of a text; learning uses the same. */
export function read(text: string, language: Language, words: WordLists): Reading {
  const units = unitsOf(text);
  const patterns = patternsOf(text, language);
  const marks = new Uint8Array(units.count);
  let unit = 0;
  for (const { start, end, type } of patterns) {
    while (unit < units.count && (units.ends[unit] ?? 0) <= start) unit++;
    for (; unit < units.count && (units.starts[unit] ?? 0) < end; unit++) marks[unit] = MARKS.indexOf(type);
  }
  const features = language === 'zh' ? zhFeatures(text, units, words, marks) : enFeatures(text, units, marks);
  return { units, patterns, features };
}

export function recognise(text: string, language: Language, { tagger, words }: LanguageModel): TypedSpan[] {
  const { units, patterns, features } = read(text, language, words);
  const scores = scoresOf(tagger, features);
  const first = spansOf(bestStates(tagger, scores));
  remember(text, units, first, scores, language);
  const names = spansOf(bestStates(tagger, scores)).map(
    ({ first, last, type }): TypedSpan => ({ start: units.starts[first] ?? 0, end: units.ends[last - 1] ?? 0, type }),
  );
  return join(names, patterns);
}

/** A name that holds a pattern wins, a name inside a work or across a pattern's edge loses. */
function join(names: readonly TypedSpan[], patterns: readonly TypedSpan[]): TypedSpan[] {
  const kept: TypedSpan[] = [];
  const beaten = new Set<TypedSpan>();
  let from = 0;
  for (const name of names) {
    while (from < patterns.length && (patterns[from]?.end ?? 0) <= name.start) from++;
    const touching: TypedSpan[] = [];
    for (let i = from; i < patterns.length && (patterns[i]?.start ?? 0) < name.end; i++) {
      const pattern = patterns[i];
      if (pattern) touching.push(pattern);
    }
    const holds = touching.every(
      ({ start, end, type }) => start >= name.start && end <= name.end && (type !== 'work' || end - start < 12),
    );
    if (!holds) continue;
    kept.push(name);
    for (const pattern of touching) beaten.add(pattern);
  }
  return [...kept, ...patterns.filter((pattern) => !beaten.has(pattern))].sort((a, b) => a.start - b.start);
}
