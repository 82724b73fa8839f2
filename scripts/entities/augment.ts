// Annotated paragraphs with other names in the same places, so that a model learns the places and the make of names, not the names.
// Deterministic: the same paragraph and turn give the same text.

import type { TypedSpan } from '../../src/core/entities/entity';
import type { Language } from '../../src/core/entities/language';
import { enNameFor } from './augment-en';
import { zhNameFor } from './augment-zh';
import type { Paragraph } from './data';
import { randomFrom } from './fit';

/** Picks from a list with the paragraph's own chance. */
export type Pick = (list: readonly string[]) => string;

const SHARE = 0.75;

export function withOtherNames(language: Language, paragraph: Paragraph, turn: number): Paragraph {
  const random = randomFrom(seedOf(`${paragraph.id} ${turn}`));
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const nameFor = language === 'zh' ? zhNameFor : enNameFor;
  const chosen = new Map<string, string>();
  const entities: TypedSpan[] = [];
  let text = '';
  let at = 0;
  for (const { start, end, type } of paragraph.entities) {
    if (start < at) continue;
    const name = paragraph.text.slice(start, end);
    const key = `${type} ${name}`;
    const other = chosen.get(key) ?? (random() < SHARE ? (nameFor(name, type, pick, chosen) ?? name) : name);
    chosen.set(key, other);
    text += paragraph.text.slice(at, start);
    entities.push({ start: text.length, end: text.length + other.length, type });
    text += other;
    at = end;
  }
  return { id: `${paragraph.id}/${turn}`, text: text + paragraph.text.slice(at), entities };
}

function seedOf(text: string): number {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) | 0;
  return h;
}
