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

/** Paragraphs annotated for this project, by language: written for it, a file of them a subject, and marked in real pages. */
export const readOwn = (language: 'zh' | 'en'): Paragraph[] => [...readWritten(language), ...readMarked(language)];

function readWritten(language: 'zh' | 'en'): Paragraph[] {
  const folder = 'scripts/entities/written';
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files
    .filter((file) => file.startsWith(`${language}-`))
    .flatMap((file) => readInline(readFileSync(join(folder, file), 'utf8'), file.replace(/\.txt$/, '')));
}

interface Marked {
  readonly page: string;
  /** The paragraph's place in the page's words. */
  readonly start: number;
  readonly end: number;
  readonly entities: readonly (readonly [start: number, end: number, type: EntityType])[];
}

/** The annotations are here, as offsets; the words are where the data are. */
function readMarked(language: 'zh' | 'en'): Paragraph[] {
  const pages = new Map<string, string>();
  for (const set of ['more', 'world']) {
    const file = gunzipSync(readFileSync(join(DATA, `bench/pages/${set}-text.jsonl.gz`))).toString();
    for (const line of file.split('\n').filter((line) => line)) {
      const { id, truth } = JSON.parse(line) as { id: string; truth: string };
      pages.set(id, truth);
    }
  }
  return readFileSync(`scripts/entities/marked/${language}.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => {
      const { page, start, end, entities } = JSON.parse(line) as Marked;
      const text = pages.get(page)?.slice(start, end);
      if (text === undefined) throw new Error(`no page ${page}`);
      return {
        id: `marked-${page}-${start}`,
        text,
        entities: entities.map(([from, to, type]) => ({ start: from, end: to, type })),
      };
    });
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
