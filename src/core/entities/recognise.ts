// The mentions of a text: patterns by grammar, names by the tagger, read twice so that what is plain in one place helps in another.

import { agree } from './agreement';
import { enFeatures } from './en-features';
import type { TypedSpan } from './entity';
import type { Features } from './features';
import { patternsOf } from './grammar/patterns';
import type { Language } from './language';
import { remember } from './memory';
import type { LanguageModel, Lexicon } from './models';
import { isNationality } from './names/en';
import { spansOf } from './states';
import { bestStates, scoresOf } from './tagger';
import { type Units, unitsOf } from './units';
import { zhFeatures } from './zh-features';

const MARKS: readonly (string | undefined)[] = [undefined, 'date', 'quantity', 'work'];

export interface Reading {
  readonly units: Units;
  readonly patterns: readonly TypedSpan[];
  readonly features: Features;
}

/** What the tagger needs of a text; learning uses the same. */
export function read(text: string, language: Language, { words, usage }: Lexicon): Reading {
  const units = unitsOf(text);
  const patterns = patternsOf(text, language);
  const marks = new Uint8Array(units.count);
  let unit = 0;
  for (const { start, end, type } of patterns) {
    while (unit < units.count && (units.ends[unit] ?? 0) <= start) unit++;
    for (; unit < units.count && (units.starts[unit] ?? 0) < end; unit++) marks[unit] = MARKS.indexOf(type);
  }
  const features = language === 'zh' ? zhFeatures(text, units, words, marks) : enFeatures(text, units, usage, marks);
  return { units, patterns, features };
}

/** A piece of a text as the tagger read it. `scores` are its own and may be kept for the same piece. */
export interface Scored {
  readonly text: string;
  readonly units: Units;
  readonly patterns: readonly TypedSpan[];
  readonly scores: Float32Array;
}

export function scorePiece(text: string, language: Language, model: LanguageModel): Scored {
  const { units, patterns, features } = read(text, language, model);
  return { text, units, patterns, scores: scoresOf(model.tagger, features) };
}

/** The mentions of each piece, by offsets in the piece. All pieces are of one document: they help each other. */
export function recognise(pieces: readonly Scored[], language: Language, { tagger }: LanguageModel): TypedSpan[][] {
  const first = pieces.map(({ scores }) => spansOf(bestStates(tagger, scores)));
  const raised = remember(pieces, first, language);
  const second = pieces.map(({ scores }, i) => {
    const again = raised[i] ?? scores;
    return again === scores ? (first[i] ?? []) : spansOf(bestStates(tagger, again));
  });
  const agreed = agree(pieces, second, language);
  return pieces.map(({ text, units, patterns }, i) => {
    const names = (agreed[i] ?? []).map(
      ({ first, last, type }): TypedSpan => ({ start: units.starts[first] ?? 0, end: units.ends[last - 1] ?? 0, type }),
    );
    const isName = ({ start, end, type }: TypedSpan) =>
      type !== 'place' || language !== 'en' || !isNationality(text.slice(start, end));
    return join(names.filter(isName), patterns);
  });
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
