import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { root, text } from './escape';

export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, { ...styleOf(tree), handlers: { root, text } });
}

/** Made once: the patterns in them are compiled when they are first used. */
const EXTENSIONS = [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown()];

/** How mdast is to write it. */
export function styleOf(tree: Root): Options {
  return {
    bullet: '-',
    // A document that begins with `---` begins with front matter.
    rule: tree.children[0]?.type === 'thematicBreak' ? '*' : '-',
    emphasis: '*',
    listItemIndent: 'one',
    // Readers of GFM take `www.` for an address whatever stands behind it, and then nothing in it for escaped.
    unsafe: ['w', 'W'].map((character) => ({ character, after: '[Ww]{2}\\.[^\\w\\s]', inConstruct: 'phrasing' })),
    extensions: EXTENSIONS,
  };
}
