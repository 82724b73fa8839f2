// Compares front matter and headings as people would: width of marks and blanks do not count, nor does a date's zone.

import { type Article, articleJson, type Metadata } from '../../src/core';
import { FRONT_MATTER, type Gold } from './articles-gold';

type Key = (typeof FRONT_MATTER)[number];
type Value = string | readonly string[] | undefined;

/** What is wrong, for people. */
export function frontMatterFaults({ metadata }: Article, { frontMatter = {}, frontMatterAlt = {} }: Gold): string[] {
  return FRONT_MATTER.flatMap((key) => {
    const found = given(metadata, key);
    const right = [frontMatter[key], ...(frontMatterAlt[key] ?? [])];
    const free = frontMatter[key] === undefined && (key === 'title' || key === 'source');
    if (free || right.some((value) => same(key, found, value))) return [];
    return [`${key} is ${JSON.stringify(found)}, not ${JSON.stringify(frontMatter[key])}`];
  });
}

export function headingFaults(article: Article, { headings = [], headingsMay = [] }: Gold): string[] {
  const free = new Set(headingsMay.map(fold));
  const asked = (words: readonly string[]) => words.map(fold).filter((heading) => !free.has(heading));
  const wanted = asked(headings);
  const found = asked(articleJson(article).headings);
  if (JSON.stringify(wanted) === JSON.stringify(found)) return [];
  const missing = wanted.filter((heading) => !found.includes(heading));
  const extra = found.filter((heading) => !wanted.includes(heading));
  return [`headings missing: ${missing.join(' / ')}; too many: ${extra.join(' / ')}`];
}

function given(metadata: Metadata, key: Key): Value {
  const value: Value = metadata[key];
  return value === undefined || value.length === 0 ? undefined : value;
}

function same(key: Key, a: Value, b: Value): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (key === 'authors') return names(a) === names(b);
  if (key === 'published') return moment(a) === moment(b);
  return fold([a].flat().join(' ')) === fold([b].flat().join(' '));
}

function names(value: string | readonly string[]): string {
  return [value]
    .flat()
    .flatMap((name) => name.split(/[;；]/))
    .map(fold)
    .filter(Boolean)
    .sort()
    .join('|');
}

/** Date and time to the minute, without a zone. */
function moment(value: string | readonly string[]): string {
  return String(value)
    .trim()
    .replace(' ', 'T')
    .replace(/(T\d\d:\d\d)(?::\d\d.*|Z|[+-]\d\d:?\d\d)$/, '$1');
}

const HALF_WIDTH: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '？': '?',
  '！': '!',
  '；': ';',
  '（': '(',
  '）': ')',
};

function fold(words: string): string {
  return words
    .replace(/[，：？！；（）]/g, (mark) => HALF_WIDTH[mark] ?? mark)
    .replace(/\s+/g, ' ')
    .trim();
}
