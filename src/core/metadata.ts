// What the head and the tail of an article say about it, read from the lines that the labeller gave these roles.

import type { Block, Metadata, Role } from './article';
import { outletIn, reportersIn } from './metadata/authors';
import { bylinesOf } from './metadata/bylines';
import { datesOf } from './metadata/dating';
import { keywordsIn } from './metadata/keywords';
import { readOriginalTitle } from './metadata/original-title';
import { editorIn, lastBrackets, sourceIn } from './metadata/outlets';
import type { Claims } from './metadata/structured';
import { merged } from './metadata/structured-merge';
import { bareTitle } from './metadata/title';
import type { Page } from './noise/rule';

/**
 * Title, authors, dates and the like; only what the text supports, or what the page says to machines (`claims`). Names and
 * headlines stand as the text writes them.
 */
export function metadataOf(page: Page, roles: readonly Role[], claims?: Claims): Metadata {
  const shown = shownBy(page, roles);
  return claims ? merged(shown, claims, page.blocks, page.profile.keys) : shown;
}

function shownBy(page: Page, roles: readonly Role[]): Metadata {
  const { blocks } = page;
  const lines = (...wanted: readonly Role[]): Block[] => blocks.filter((_, i) => wanted.includes(roles[i] ?? 'noise'));
  const texts = (...wanted: readonly Role[]) => lines(...wanted).map(({ text }) => text);

  const titleAt = roles.indexOf('title');
  const title = blocks[titleAt];
  const prose = lines('paragraph');
  const firstProse = prose[0]?.index ?? blocks.length;
  const last = prose.at(-1);
  const inside = lastBrackets(last?.text ?? '');
  const inBrackets = inside === undefined ? [] : [inside];

  const authors = unique(bylinesOf(page, roles));
  const reporters = authors.length > 0 ? authors : unique(reportersIn(prose[0]?.folded ?? '', last?.folded ?? ''));
  const found = {
    title: title && bareTitle(title.text, page, titleAt),
    originalTitle: first(texts('original-title').map(readOriginalTitle)),
    kicker: lines('kicker')[0]?.text,
    deck: lines('deck').find(({ index }) => index < firstProse)?.text,
    authors: reporters.length > 0 ? reporters : undefined,
    ...datesOf(page, roles),
    source:
      sourceIn([...texts('source', 'date', 'byline', 'editor'), ...inBrackets]) ??
      first(lines('byline').map(({ folded }) => outletIn(folded))),
    editor: editorIn([...texts('editor', 'source', 'date', 'byline'), ...inBrackets]),
    keywords: some(keywordsIn(texts('tags'))),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value !== ''),
  ) as Metadata;
}

function first<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.find((value) => value !== undefined);
}

function some<T>(values: readonly T[]): readonly T[] | undefined {
  return values.length > 0 ? values : undefined;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
