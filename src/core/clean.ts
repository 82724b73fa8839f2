import type { Article, Edit } from './article';
import { applyEdits, editsOf } from './edits';

/**
 * What Clean does to the source: the `apply` findings as the smallest edits, ordered, without overlap.
 * Empty for a text that is not a news article, unless `anyway`.
 */
export function clean(article: Article, options: { anyway?: boolean } = {}): Edit[] {
  if (!article.isArticle && !options.anyway) return [];
  return editsOf(article.findings.filter(({ fix }) => fix === 'apply'));
}

/** The cleaned text. */
export function cleanedText(article: Article, options: { anyway?: boolean } = {}): string {
  return applyEdits(article.text, clean(article, options));
}
