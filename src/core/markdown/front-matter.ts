import { stringify } from 'yaml';
import type { Metadata } from '../article';

/** The front matter without its fences; empty when nothing is known. Only keys that the text supports. */
export function frontMatter(metadata: Metadata, language: string): string {
  const entries = Object.entries({
    title: metadata.title,
    original_title: metadata.originalTitle,
    kicker: metadata.kicker,
    deck: metadata.deck,
    authors: metadata.authors,
    published: metadata.published,
    updated: metadata.updated,
    source: metadata.source,
    editor: metadata.editor,
    keywords: metadata.keywords,
    language: language === 'und' ? undefined : language,
  }).filter(([, value]) => value !== undefined && value.length > 0);
  if (entries.length === 0) return '';
  // Old readers of YAML take `no` for false and `2020-08-03` for a date object: such words are quoted.
  return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' }).trimEnd();
}
