import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';

export function writeMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    // A document that begins with `---` begins with front matter.
    rule: root.children[0]?.type === 'thematicBreak' ? '*' : '-',
    emphasis: '*',
    listItemIndent: 'one',
    // Readers of GFM take `www.` for an address whatever stands behind it, and then nothing in it for escaped.
    unsafe: ['w', 'W'].map((character) => ({ character, after: '[Ww]{2}\\.[^\\w\\s]', inConstruct: 'phrasing' })),
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown()],
  });
}
