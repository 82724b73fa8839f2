import type { Root } from 'mdast';
import { frontmatterToMarkdown } from 'mdast-util-frontmatter';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type State, toMarkdown } from 'mdast-util-to-markdown';

export function writeMarkdown(root: Root): string {
  return toMarkdown(root, {
    bullet: '-',
    // A document that begins with `---` begins with front matter.
    rule: root.children[0]?.type === 'thematicBreak' ? '*' : '-',
    emphasis: '*',
    listItemIndent: 'one',
    // Readers of GFM take `www.` for an address whatever stands behind it, and then nothing in it for escaped.
    unsafe: ['w', 'W'].map((character) => ({ character, after: '[Ww]{2}\\.[^\\w\\s]', inConstruct: 'phrasing' })),
    handlers: { text: textWithFewPatterns },
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), frontmatterToMarkdown()],
  });
}

/** Of the patterns for what Markdown would read as markup only those are tried whose character is there. */
const textWithFewPatterns: typeof defaultHandlers.text = (node, parent, state, info) => {
  const words = `${info.before}${node.value}${info.after}`;
  const unsafe = state.unsafe.filter(({ character }) => words.includes(character));
  return defaultHandlers.text(node, parent, Object.create(state, { unsafe: { value: unsafe } }) as State, info);
};
