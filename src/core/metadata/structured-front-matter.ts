import { parse } from 'yaml';
import type { Metadata } from '../article';
import { namesOf, stampOf, wordsOf } from './structured-values';

/** What the author wrote above the text; broken YAML says nothing. */
export function frontMatterIn(source: string | undefined): Metadata {
  if (source === undefined) return {};
  let values: unknown;
  try {
    values = parse(source, { schema: 'failsafe' });
  } catch {
    return {};
  }
  if (typeof values !== 'object' || values === null) return {};
  const { title, authors, author, published, date, updated, tags, keywords } = values as Record<string, unknown>;
  const words = [tags ?? keywords].flat().flatMap(wordsOf);
  const found = {
    title: wordsOf(title)[0],
    authors: namesOf(authors ?? author),
    published: stampOf(published ?? date),
    updated: stampOf(updated),
    keywords: words.length > 0 ? words : undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Metadata;
}
