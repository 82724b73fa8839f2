// Paragraphs as examples for the tagger.

import { readFileSync } from 'node:fs';
import { enFeatures } from '../../src/core/entities/en-features';
import type { Features } from '../../src/core/entities/features';
import { NAME_TYPES, type NameType, statesOf, type UnitSpan } from '../../src/core/entities/states';
import { type Units, unitsOf } from '../../src/core/entities/units';
import { readWords } from '../../src/core/entities/words';
import { zhFeatures } from '../../src/core/entities/zh-features';
import type { Paragraph } from './data';
import type { Example } from './fit';

export type Language = 'zh' | 'en';

const words = readWords(readFileSync('src/core/entities/models/zh-words.txt', 'utf8'));

export function featuresOf(language: Language, text: string, units: Units): Features {
  if (language === 'en') return enFeatures(text, units, new Uint8Array(units.count));
  return zhFeatures(text, units, words, new Uint8Array(units.count));
}

export function exampleOf(language: Language, paragraph: Paragraph, weight: number): Example {
  const units = unitsOf(paragraph.text);
  const spans = paragraph.entities.flatMap((entity): UnitSpan[] => {
    const type = NAME_TYPES.find((name) => name === entity.type) as NameType | undefined;
    const first = units.starts.indexOf(entity.start);
    const last = units.ends.indexOf(entity.end);
    return type && first >= 0 && last >= first ? [{ first, last: last + 1, type }] : [];
  });
  return { features: featuresOf(language, paragraph.text, units), states: statesOf(units.count, spans), weight };
}
