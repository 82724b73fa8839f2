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
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown()],
  });
}
