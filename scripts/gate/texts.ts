// The texts that the gate is trained and judged on: what is news, and what is not.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface GateText {
  readonly name: string;
  /** Where it comes from; figures are printed by it. */
  readonly kind: string;
  /** What may not be split between training and judging. */
  readonly group: string;
  readonly news: boolean;
  readonly weight: number;
  readonly text: string;
  /** Made out of others for training; never counted. */
  readonly made?: boolean;
}

interface Row {
  readonly id: string;
  readonly url?: string;
  readonly text: string;
  readonly truth?: string;
}

const DATA = process.env.NEWS_TEXT_DATA ?? '../shared';

/** Every text, in an order that does not change. */
export function readTexts(): GateText[] {
  return [...notNews(), ...packages(), ...articles(), ...bench()];
}

/** The half of the fixtures that is trained on; the rest only judges. */
export function isTrained({ group }: GateText): boolean {
  let hash = 0;
  for (const character of group) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % 2 === 0;
}

function filesIn(folder: string, names: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => names.test(path) && statSync(path).isFile())
    .sort();
}

function notNews(): GateText[] {
  const files = filesIn('test/fixtures/not-news', /\.(?:txt|md)$/);
  const texts = files.map((path): GateText => {
    const kind = path.split('/').at(-2) ?? '';
    return { name: path, kind, group: path, news: false, weight: 3, text: readFileSync(path, 'utf8') };
  });
  // A longer text of the same kind: nothing may hang on a fixture's being short.
  const longer = texts.flatMap((text, i): GateText[] => {
    const others = [texts[i - 2], texts[i - 4]].filter(
      (other) => other?.kind === text.kind && isTrained(other) === isTrained(text),
    );
    if (others.length < 2) return [];
    const joined = [text, ...others].map((part) => part?.text).join('\n');
    return [{ ...text, name: `${text.name} and others`, weight: 1, text: joined, made: true }];
  });
  return [...texts, ...longer];
}

function packages(): GateText[] {
  return filesIn('node_modules', /\.(?:txt|md)$/i).map((path) => ({
    name: path,
    kind: 'packages',
    group: path.split('/').slice(0, 3).join('/'),
    news: false,
    weight: 1,
    text: readFileSync(path, 'utf8'),
  }));
}

function articles(): GateText[] {
  const own = filesIn('test/fixtures/articles', /\/input\.txt$/);
  return [...own, 'samples/qingdao.txt'].flatMap((path) =>
    withOpenings({
      name: path,
      kind: 'own articles',
      group: path.split('/').at(-2) ?? path,
      news: true,
      weight: 3,
      text: readFileSync(path, 'utf8'),
    }),
  );
}

function bench(): GateText[] {
  const rowsOf = (path: string): Row[] =>
    gunzipSync(readFileSync(join(DATA, 'bench', path)))
      .toString('utf8')
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row) as Row);
  const pages = ['en', 'cjk', 'world'].flatMap((track) =>
    rowsOf(`pages/${track}-text.jsonl.gz`).flatMap((row): GateText[] => {
      const page = pageOf(row, `${track} pages`, row.text);
      const title = row.text.split('\n')[0] ?? '';
      const body = pageOf(row, `${track} bodies`, `${title}\n\n${row.truth ?? ''}`);
      return [page, ...withOpenings(body)];
    }),
  );
  return [...pages, ...rowsOf('columns.jsonl.gz').map((row) => pageOf(row, 'columns', row.text))];
}

function pageOf({ id, url }: Row, kind: string, text: string): GateText {
  const group = url ? (new URL(url).hostname.split('.').at(-2) ?? url) : id.replace(/-?v?-?\d+$/, '');
  return { name: id, kind, group, news: true, weight: 1, text };
}

/** The text, and its first paragraphs alone: short news is news too. */
function withOpenings(whole: GateText): GateText[] {
  const lines = whole.text.split('\n').filter((line) => line.trim() !== '');
  return [
    whole,
    ...[4, 9]
      .filter((count) => count < lines.length && lines.slice(0, count).join('').length > 250)
      .map((count) => ({
        ...whole,
        name: `${whole.name} (${count} lines)`,
        weight: whole.weight / 4,
        text: lines.slice(0, count).join('\n\n'),
        made: true,
      })),
  ];
}
