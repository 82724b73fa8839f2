// Annotated paragraphs to learn from. They are not part of the project: NEWS_TEXT_DATA says where they are.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { EntityType, TypedSpan } from '../../src/core/entities/entity';

export const DATA = process.env.NEWS_TEXT_DATA ?? '../shared';

export interface Paragraph {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly TypedSpan[];
}

export type Set = 'zh-news' | 'en-news' | 'sample';

export const readTrain = (set: Set): Paragraph[] => readJsonLines(join(DATA, 'entities/train', `${set}.jsonl`));
export const readOpen = (name: string): Paragraph[] => readJsonLines(join(DATA, 'entities/open', `${name}.jsonl.gz`));

/** Paragraphs written for this project, a file of them a subject, by language. */
export function readOwn(language: 'zh' | 'en'): Paragraph[] {
  const folder = 'scripts/entities/written';
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files
    .filter((file) => file.startsWith(`${language}-`))
    .flatMap((file) => readInline(readFileSync(join(folder, file), 'utf8'), file.replace(/\.txt$/, '')));
}

const LETTERS: Readonly<Record<string, EntityType>> = {
  P: 'person',
  O: 'organization',
  L: 'place',
  W: 'work',
  D: 'date',
  Q: 'quantity',
};

/** `[P:…]` and so on in the text, a paragraph a line; brackets of the text itself are written ⟦ and ⟧. */
export function readInline(file: string, name: string): Paragraph[] {
  const lines = file.split('\n').filter((line) => line.trim() && !line.startsWith('#'));
  return lines.map((line, i) => {
    const entities: TypedSpan[] = [];
    let text = '';
    let at = 0;
    for (const mark of line.matchAll(/\[([POLWDQ]):([^\]]*)\]/g)) {
      text += line.slice(at, mark.index);
      const type = LETTERS[mark[1] ?? ''];
      if (type) entities.push({ start: text.length, end: text.length + (mark[2] ?? '').length, type });
      text += mark[2] ?? '';
      at = mark.index + mark[0].length;
    }
    text += line.slice(at);
    if (/\[[A-Z]:/.test(text)) throw new Error(`${name} line ${i + 1}: ${text}`);
    return { id: `${name}-${i}`, text: text.replaceAll('⟦', '[').replaceAll('⟧', ']'), entities };
  });
}

function readJsonLines(file: string): Paragraph[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: set NEWS_TEXT_DATA to the folder that holds the data`);
  const bytes = readFileSync(file);
  const lines = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString().split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Paragraph);
}
