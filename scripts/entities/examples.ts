// Paragraphs as examples for the tagger.

import { readFileSync } from 'node:fs';
import type { Language } from '../../src/core/entities/language';
import { type Lexicon, lexiconOf } from '../../src/core/entities/models';
import { read } from '../../src/core/entities/recognise';
import { NAME_TYPES, statesOf, type UnitSpan } from '../../src/core/entities/states';
import type { Paragraph } from './data';
import type { Example } from './fit';

const lexicons = new Map<Language, Lexicon>();

export function readLexicon(language: Language): Lexicon {
  const known =
    lexicons.get(language) ??
    lexiconOf(language, readFileSync(`src/core/entities/models/${language}-words.txt`, 'utf8'));
  lexicons.set(language, known);
  return known;
}

export function exampleOf(language: Language, paragraph: Paragraph, weight: number): Example {
  const { units, features } = read(paragraph.text, language, readLexicon(language));
  const spans = paragraph.entities.flatMap((entity): UnitSpan[] => {
    const type = NAME_TYPES.find((name) => name === entity.type);
    const first = units.starts.indexOf(entity.start);
    const last = units.ends.indexOf(entity.end);
    return type && first >= 0 && last >= first ? [{ first, last: last + 1, type }] : [];
  });
  return { features, states: statesOf(units.count, spans), weight };
}
