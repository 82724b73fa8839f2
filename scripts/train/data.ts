// The pages, columns and cases to learn from. They are not part of the project: NEWS_TEXT_DATA says where they are.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Format, Role } from '../../src/core/article';
import { readPieces } from '../../test/core/pieces';

export const DATA = process.env.NEWS_TEXT_DATA ?? '../shared';
export const TRACKS = ['en', 'cjk', 'world'] as const;
export type Track = (typeof TRACKS)[number];
/** Formats that the labeller has weights of its own for. */
export const LEARNT = ['text', 'html'] as const satisfies readonly Format[];
export type Learnt = (typeof LEARNT)[number];

/** A page whose article body is known as text. */
export interface BenchPage {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly truth: string;
  readonly track: Track | 'more';
  readonly format: Learnt;
  readonly site: string;
  readonly source?: string;
  readonly truthKind?: string;
}

/** A text whose every line has its role. */
export interface LabelledText {
  readonly id: string;
  readonly kind: 'column' | 'case' | 'piece' | 'fixture';
  readonly site: string;
  readonly text: string;
  readonly lines: readonly {
    readonly n: number;
    readonly role: Role;
    readonly class?: string;
    readonly alt?: readonly Role[];
  }[];
}

interface PageRecord {
  readonly id: string;
  readonly lang: string;
  readonly url?: string;
  readonly domain?: string;
  readonly source?: string;
  readonly truthKind?: string;
  readonly text: string;
  readonly truth: string;
}

export function readPages(track: Track | 'more', format: Learnt): BenchPage[] {
  return readRecords<PageRecord>(join(DATA, 'bench/pages', `${track}-${format}.jsonl.gz`)).map((page) => ({
    ...page,
    track,
    format,
    site: siteOf(page),
  }));
}

export function readColumns(): LabelledText[] {
  const records = readRecords<LabelledText & { url?: string }>(join(DATA, 'bench/columns.jsonl.gz'));
  return records.map((record) => ({
    ...record,
    kind: 'column',
    site: record.url ? siteOf(record) : `column-${record.id}`,
  }));
}

/** Folders with `input.txt` and `gold.json`. */
export function readGold(folder: string, kind: 'case' | 'fixture'): LabelledText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .filter((id) => existsSync(join(folder, id, 'gold.json')))
    .map((id) => ({
      id,
      kind,
      site: `${kind}-${id}`,
      text: readFileSync(join(folder, id, 'input.txt'), 'utf8'),
      lines: (JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8')) as LabelledText).lines,
    }));
}

/** The made-up articles of the fixtures, each a site of its own. */
export function readPieceTexts(): LabelledText[] {
  return readPieces().map(({ name, text, gold }) => ({
    id: name,
    kind: 'piece',
    site: `piece-${name}`,
    text,
    lines: gold.lines,
  }));
}

function readRecords<T>(file: string): T[] {
  if (!existsSync(file)) throw new Error(`${file} is missing: set NEWS_TEXT_DATA to the folder that holds the data`);
  const lines = gunzipSync(readFileSync(file)).toString().split('\n');
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as T);
}

/** The registered domain; where a page has no address, its id without the number at the end. */
function siteOf({ id, url, domain }: { id: string; url?: string; domain?: string }): string {
  const host = domain ?? (url ? new URL(url).hostname : undefined);
  if (!host) return id.replace(/^gne-v-/, 'gne-').replace(/[-_]?\d+$/, '');
  const parts = host.toLowerCase().split('.');
  const second = parts[parts.length - 2] ?? '';
  const short = second.length <= 3 && parts.length > 2 && (parts[parts.length - 1] ?? '').length === 2;
  return parts.slice(short ? -3 : -2).join('.');
}
