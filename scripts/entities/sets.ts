// What a language's tagger learns from, with the weight of each paragraph. The open sets follow other conventions than ours:
// what can be told by rule is brought nearer.

import type { TypedSpan } from '../../src/core/entities/entity';
import type { Language } from '../../src/core/entities/language';
import * as places from '../../src/core/entities/names/zh-places';
import { type Paragraph, readOpen } from './data';
import { exampleOf } from './examples';
import type { Example } from './fit';

const OPEN: Readonly<Record<Language, readonly (readonly [name: string, weight: number])[]>> = {
  zh: [
    ['uner-zh-gsdsimp-train', 1],
    ['uner-zh-gsdsimp-dev', 1],
    ['uner-zh-pud-simplified', 1],
  ],
  en: [
    ['uner-en-ewt-dev', 1],
    ['uner-en-pud', 1],
    ['wnut17-train', 0.5],
    ['broad-twitter-corpus', 0.5],
  ],
};

/** The open sets; `scale` goes with their weights. */
export function backgroundOf(language: Language, scale: number): Example[] {
  const adapt = language === 'zh' ? adaptZh : adaptEn;
  return OPEN[language].flatMap(([name, weight]) =>
    readOpen(name)
      .filter(({ entities }, i) => weight === 1 || entities.length > 0 || i % 4 === 0)
      .map((p) => exampleOf(language, adapt(p), weight * scale)),
  );
}

const LEVELS = new Set(
  [places.COUNTRIES, places.PROVINCES, places.CITIES, places.FOREIGN_PLACES].flatMap((list) => list.split(/\s+/)),
);

/** One span for each level of a place: 北京三里屯 → 北京, 三里屯. */
function adaptZh(paragraph: Paragraph): Paragraph {
  const entities = paragraph.entities.flatMap((entity): TypedSpan[] => {
    if (entity.type !== 'place') return [entity];
    const parts: TypedSpan[] = [];
    let { start } = entity;
    while (entity.end - start > 3) {
      const rest = paragraph.text.slice(start, entity.end);
      let size = 0;
      for (let i = 2; i <= rest.length - 2; i++) if (LEVELS.has(rest.slice(0, i))) size = i;
      if (size === 0) break;
      parts.push({ start, end: start + size, type: 'place' });
      start += size;
    }
    return [...parts, { ...entity, start }];
  });
  return { ...paragraph, entities };
}

/** No article before a place, no handle's @. */
function adaptEn(paragraph: Paragraph): Paragraph {
  const entities = paragraph.entities.map((entity) => {
    const found = /^(?:the |The |@ ?|# ?)/.exec(paragraph.text.slice(entity.start, entity.end));
    const drop = found && (entity.type === 'place' || !/^the/i.test(found[0]) || found[0] === 'the ');
    return drop ? { ...entity, start: entity.start + found[0].length } : entity;
  });
  return { ...paragraph, entities };
}
