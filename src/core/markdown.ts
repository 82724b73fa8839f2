import type { Root } from 'mdast';
import type { Article } from './article';
import { blocksOf } from './markdown/blocks';
import { frontMatter, writtenFrontMatter } from './markdown/front-matter';
import { polishedMetadata, unsaidBy } from './markdown/metadata';
import { holdable, wordsOf } from './markdown/words';
import { writeMarkdown } from './markdown/write';

/**
 * The article as Markdown: front matter, title, deck and body, without noise and with the inline `apply` findings done.
 * Metadata lines whose words the front matter does not hold stay in the body as paragraphs: nothing that was said is lost.
 */
export function toMarkdown(article: Article): string {
  return writeMarkdown(markdownTree(article));
}

/** What `toMarkdown` writes: reading the Markdown back gives the same. */
export function markdownTree(article: Article): Root {
  const metadata = polishedMetadata(article);
  const yaml = frontMatter(metadata, article.language, writtenFrontMatter(article));
  const root: Root = { type: 'root', children: [] };
  if (yaml !== '') root.children.push({ type: 'yaml', value: yaml });
  if (metadata.title !== undefined)
    root.children.push({ type: 'heading', depth: 1, children: wordsOf(holdable(metadata.title)) });
  for (const block of blocksOf(article, unsaidBy(metadata))) root.children.push(block);
  return root;
}
