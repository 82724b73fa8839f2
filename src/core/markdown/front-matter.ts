import { parse, stringify } from 'yaml';
import type { Article, Metadata } from '../article';
import { withLineFeeds } from '../text/line-feeds';

/** What people call the same: one that is there stands for the other. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  authors: ['author', 'byline'],
  published: ['date', 'pubdate', 'created'],
  updated: ['lastmod', 'modified'],
  keywords: ['tags'],
  deck: ['description', 'subtitle', 'excerpt', 'summary'],
  language: ['lang'],
  source: ['site', 'publisher'],
};

/** The front matter that the source has, without its fences. */
export function writtenFrontMatter({ text, format, guarded }: Article): string | undefined {
  const [first] = guarded ?? [];
  if (format !== 'markdown' || !first || text.slice(0, first.start).trim() !== '') return undefined;
  const { text: source } = withLineFeeds(text.slice(first.start, first.end));
  return /^---[ \t]*\n([\s\S]*?)---[ \t]*\n?$/.exec(source)?.[1];
}

/**
 * The front matter without its fences; empty when nothing is known. Only keys that the text supports. What was written
 * stays to the letter; only keys that it lacks are added.
 */
export function frontMatter(metadata: Metadata, language: string, written?: string): string {
  if (written === undefined || written.trim() === '') return made(metadata, language, new Set());
  const keys = keysIn(written);
  if (!keys) return written.trimEnd();
  return [written.trimEnd(), made(metadata, language, keys)].filter((part) => part !== '').join('\n');
}

/** Undefined where it holds no keys or is broken: then nothing can be added. */
function keysIn(written: string): ReadonlySet<string> | undefined {
  try {
    const values: unknown = parse(written, { schema: 'failsafe' });
    if (typeof values !== 'object' || values === null || Array.isArray(values) || /^\s*\{/.test(written))
      return undefined;
    return new Set(Object.keys(values).map((key) => key.toLowerCase()));
  } catch {
    return undefined;
  }
}

function made(metadata: Metadata, language: string, taken: ReadonlySet<string>): string {
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
  }).filter(
    ([key, value]) =>
      value !== undefined && value.length > 0 && ![key, ...(SYNONYMS[key] ?? [])].some((name) => taken.has(name)),
  );
  if (entries.length === 0) return '';
  // Old readers of YAML take `no` for false and `2020-08-03` for a date object: such words are quoted.
  return stringify(Object.fromEntries(entries), { lineWidth: 0, compat: 'yaml-1.1' }).trimEnd();
}
