import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';

export function readMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
}

/** A tree in one line a node, without positions: two documents are the same when these are. */
export function sketch(node: Root | RootContent): unknown {
  const { type } = node;
  if ('children' in node) {
    const sign = [
      type,
      'depth' in node ? node.depth : '',
      'ordered' in node ? `${node.ordered}${node.start ?? ''}` : '',
      type === 'link' ? node.url : '',
    ];
    return [sign.filter((part) => part !== '').join(' '), ...joined(node.children as RootContent[]).map(sketch)];
  }
  if (type === 'image') return `image ${node.url} ${node.alt}`;
  return 'value' in node ? `${type} ${node.value}` : type;
}

/** Text nodes that stand side by side are one; an address is text, whether or not the reader makes a link of it. */
function joined(children: readonly RootContent[]): RootContent[] {
  const result: RootContent[] = [];
  for (const child of children) {
    const last = result.at(-1);
    const text = child.type === 'text' || isAddress(child) ? wordsOf(child) : undefined;
    if (last?.type === 'text' && text !== undefined) last.value += text;
    else result.push(text === undefined ? child : { type: 'text', value: text });
  }
  return result;
}

export function wordsOf(node: Root | RootContent): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? node.value : '';
}

function isAddress(node: RootContent): boolean {
  return (
    node.type === 'link' && node.url.replace(/^(?:mailto:|http:\/\/)/, '') === wordsOf(node).replace(/^http:\/\//, '')
  );
}
