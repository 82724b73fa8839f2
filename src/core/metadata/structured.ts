// What a page says of itself to machines, in order of trust: JSON-LD, Open Graph and other <meta>, <time>.

import type { Metadata, PageData } from '../article';
import { comparisonKey } from '../text/fold';
import { frontMatterIn } from './structured-front-matter';
import { recordsIn } from './structured-json';
import { namesOf, stampOf, wordsOf } from './structured-values';

/** What the page claims; titles in order of trust. */
export interface Claims extends Omit<Metadata, 'title'> {
  readonly titles: readonly string[];
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'article.published',
  'publication_date',
  'cxenseparse:recs:publishtime',
  'date',
];
const UPDATED = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'lastmod'];
const AUTHORS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl'];
const KEYWORDS = ['news_keywords', 'keywords', 'parsely-tags', 'sailthru.tags'];

export function claimsOf(data: PageData): Claims {
  const records = recordsIn(data.jsonLd);
  const metas = new Map<string, string>();
  for (const [name, content] of data.metas) if (!metas.has(name)) metas.set(name, content);
  const inMetas = (names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? []);
  const inRecords = (key: string) => records.flatMap((record) => record[key] ?? []);
  const front = frontMatterIn(data.frontMatter);

  const titles = [
    ...(front.title === undefined ? [] : [front.title]),
    ...inRecords('headline').flatMap(wordsOf),
    ...inMetas(['og:title', 'twitter:title', 'dc.title', 'parsely-title']).flatMap(wordsOf),
    ...(data.title === undefined ? [] : [data.title]),
  ];
  const source = first([...inRecords('publisher'), ...inMetas(['og:site_name', 'application-name'])], namesOf)?.[0];
  const authors = (
    front.authors ??
    first(inRecords('author'), namesOf) ??
    first(inMetas(AUTHORS), namesOf) ??
    []
  ).filter((name) => name !== source && !isSite(name, data.title));
  const published =
    front.published ?? first([...inRecords('datePublished'), ...inMetas(PUBLISHED), ...data.times], stampOf);
  const updated = front.updated ?? first([...inRecords('dateModified'), ...inMetas(UPDATED)], stampOf);
  const keywords = front.keywords ?? first([...inRecords('keywords'), ...inMetas(KEYWORDS)], listOf);
  return {
    titles: [...new Set(titles)],
    ...(authors.length > 0 && { authors }),
    ...(published && { published }),
    ...(updated && { updated }),
    ...(source && { source }),
    ...(keywords && { keywords }),
  };
}

/** Whether a page's title ends in the name: many sites give their own name as the author. */
function isSite(name: string, title = ''): boolean {
  const key = comparisonKey(name);
  const parts = title.split(/[|｜_\-–—·]/);
  return key !== '' && parts.length > 1 && comparisonKey(parts.at(-1) ?? '').startsWith(key);
}

/** The first value that can be read. */
function first<T>(values: readonly unknown[], read: (value: unknown) => T | undefined): T | undefined {
  for (const value of values) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listOf(value: unknown): readonly string[] | undefined {
  const words = (Array.isArray(value) ? value : [value])
    .flatMap(wordsOf)
    .flatMap((text) => text.split(/[,，;、]/))
    .map((word) => word.trim())
    .filter((word) => word.length <= 60 && /^[\p{L}\p{N}]|^[#"“「『《(]\p{L}/u.test(word));
  return words.length > 0 ? [...new Set(words)].slice(0, 30) : undefined;
}
