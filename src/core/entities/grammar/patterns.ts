// Works, dates and quantities of a text, in that order of right: none overlaps another.

import type { TypedSpan } from '../entity';
import type { Language } from '../language';
import { enDates } from './en-dates';
import { enQuantities } from './en-quantities';
import { enWorks } from './en-works';
import { zhDates } from './zh-dates';
import { zhQuantities } from './zh-quantities';
import { zhWorks } from './zh-works';

type Grammar = (text: string) => TypedSpan[];

const GRAMMARS: Readonly<Record<Language, readonly Grammar[]>> = {
  zh: [zhWorks, zhDates, zhQuantities],
  en: [enWorks, enDates, enQuantities],
};

export function patternsOf(text: string, language: Language): TypedSpan[] {
  const taken = new Uint8Array(text.length);
  const spans: TypedSpan[] = [];
  for (const grammar of GRAMMARS[language])
    for (const span of grammar(text)) {
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      taken.fill(1, span.start, span.end);
      spans.push(span);
    }
  return spans.sort((a, b) => a.start - b.start);
}
