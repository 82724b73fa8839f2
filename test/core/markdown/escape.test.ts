import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { styleOf, writeMarkdown } from '../../../src/core/markdown/write';
import { countTried } from '../../ledger';

const MARKS = [
  '\\',
  '*',
  '_',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '#',
  '|',
  '`',
  '~',
  '!',
  '-',
  '+',
  '=',
  '"',
  "'",
  '%',
];
const PIECES = [
  ...MARKS,
  ' ',
  '  ',
  '\t',
  '\n',
  'a',
  'w',
  'www.',
  'W',
  '中',
  '😀',
  '7',
  '7.',
  '://',
  's',
  '@',
  ':',
  '&amp;',
  '&#',
  '。',
];
const RUNS = 1500;

const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join(''));
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const link = fc.tuple(words, fc.array(text, { maxLength: 2 })).map(([url, children]): PhrasingContent => {
  return { type: 'link', url, children };
});
const address = words.map((rest): PhrasingContent => {
  const url = `https://a.example/${rest}`;
  return { type: 'link', url, children: [{ type: 'text', value: url }] };
});
const dressed = fc
  .tuple(fc.constantFrom('emphasis', 'strong', 'delete'), fc.array(fc.oneof(text, link), { maxLength: 3 }))
  .map(([type, children]): PhrasingContent => ({ type, children }) as PhrasingContent);
const code = words.map((value): PhrasingContent => ({ type: 'inlineCode', value }));
const phrases = fc.array(fc.oneof({ weight: 3, arbitrary: text }, link, address, dressed, code), { maxLength: 4 });
const block = fc
  .tuple(fc.constantFrom('paragraph', 'heading', 'list', 'table', 'blockquote'), phrases)
  .map(([type, children]): RootContent => {
    const paragraph: RootContent = { type: 'paragraph', children };
    if (type === 'heading') return { type, depth: 2, children };
    if (type === 'blockquote') return { type, children: [paragraph] };
    if (type === 'list')
      return { type, spread: false, children: [{ type: 'listItem', spread: false, children: [paragraph] }] };
    if (type === 'table')
      return { type, children: [{ type: 'tableRow', children: [{ type: 'tableCell', children }] }] };
    return paragraph;
  });

describe('Markdown that is written the quick way', () => {
  it('is what mdast writes, whatever has to be escaped', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (children) => {
        const tree: Root = { type: 'root', children };
        assert.equal(writeMarkdown(tree), toMarkdown(tree, styleOf(tree)));
      }),
      { numRuns: RUNS },
    );
    countTried(RUNS);
  });
});
