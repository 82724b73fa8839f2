import type { Article } from './article';
import { markdownTree } from './markdown/tree';
import { writeMarkdown } from './markdown/write';

/**
 * The article as Markdown: front matter, title, deck and body, without noise and with the inline `apply` findings done.
 * Metadata lines whose words the front matter does not hold stay in the body as paragraphs: nothing that was said is lost.
 */
export function toMarkdown(article: Article): string {
  return writeMarkdown(markdownTree(article));
}
