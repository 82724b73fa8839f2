import type { Root } from 'mdast';
import type { Article } from '../article';
import { blocksOf } from './blocks';
import { frontMatter, writtenFrontMatter } from './front-matter';
import { polishedMetadata, unsaidBy } from './metadata';
import { holdable, wordsOf } from './words';

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
