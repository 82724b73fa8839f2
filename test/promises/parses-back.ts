// Markdown that was written, read back: the same blocks, and nothing in it that acts.

import assert from 'node:assert/strict';
import type { Root, RootContent } from 'mdast';
import type { Article } from '../../src/core';
import { toMarkdown } from '../../src/core/markdown';
import { markdownTree } from '../../src/core/markdown/tree';
import { readMarkdown, sketch } from '../core/markdown/read';

export function checkMarkdown(article: Article): void {
  const back = readMarkdown(toMarkdown(article));
  assert.deepEqual(sketch(back), sketch(withoutRaw(markdownTree(article))));
}

/** What is written as it stood in the source, as it reads. */
function withoutRaw(root: Root): Root {
  const children = root.children.flatMap((node): RootContent[] =>
    node.type === 'html' ? readMarkdown(node.value).children : [node],
  );
  return { type: 'root', children };
}

/** No script, no command, no element that asks or loads; links lead to pages, mailboxes and telephones. */
export function checkInactive(markdown: string): void {
  visit(readMarkdown(markdown), (node) => {
    if (node.type === 'html') assert.doesNotMatch(node.value, ACTIVE);
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const address = node.url.replace(/[\0-\s]+/g, '');
    assert.match(
      address,
      /^(?:(?:https?|ftp|mailto|tel|xmpp):|data:image\/(?:png|jpeg|gif|webp);base64,|(?![a-z][a-z0-9+.-]*:))/i,
    );
  });
}

/** The words without what is HTML. */
export function shownWords(node: Root | RootContent): string {
  if ('children' in node) return node.children.map(shownWords).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}

const ACTIVE =
  /<\/?(?:script|iframe|object|embed|style|link|meta|base|form|input|button|svg|math|video|audio)[\s/>]|\son[a-z]+\s*=|<[^<>]*(?:javascript|vbscript|command):/i;

function visit(node: Root | RootContent, look: (node: Root | RootContent) => void): void {
  look(node);
  if ('children' in node) for (const child of node.children) visit(child as RootContent, look);
}
