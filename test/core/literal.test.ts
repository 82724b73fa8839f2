// Words of a text in hovers and tooltips show as they are: no link, no picture, no HTML comes of them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { globSync } from 'tinyglobby';
import { literal } from '../../src/editor/literal';
import { countTried } from '../ledger';

const HOSTILE = [
  '[click](command:workbench.action.terminal.new)',
  '<a href="command:workbench.action.quit">here</a>',
  '![](https://example.com/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<command:newsText.keepFinding>',
  '[a]: command:newsText.keepFinding\n[a]',
  '**) [x](javascript:alert(1)) **',
  '&lt;b&gt; &#60;i&#62;',
  '# title\n---\n> quote\n* item\n1. item',
  '| a | b |\n|---|---|\n| c | d |',
  '```js\ncode\n```',
  '\\[x\\](command:a)',
];

const parts = fc.array(fc.constantFrom(...HOSTILE, ...'[]()<>!*_`#\\&;:|~\n '.split(''), 'a', '字'), { maxLength: 12 });

/** What kinds of Markdown there are in it, and its words. */
function shown(markdown: string): { kinds: Set<string>; words: string } {
  const kinds = new Set<string>();
  let words = '';
  const visit = (node: Nodes) => {
    // A bare address that this parser makes a link of leads only where it says.
    if (node.type !== 'link' || !/^(?:https?|mailto):/.test(node.url)) kinds.add(node.type);
    if (node.type === 'text') words += node.value;
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return { kinds, words };
}

describe('Words of a text in a hover', () => {
  const isHarmless = (text: string) => {
    const { kinds, words } = shown(literal(text));
    countTried(1);
    for (const kind of kinds) assert.ok(['root', 'paragraph', 'text', 'break'].includes(kind), `${kind} from ${text}`);
    assert.equal(words.replace(/\s/g, ''), text.replace(/\s/g, ''));
  };

  it('are only words, whatever they look like', () => {
    for (const text of HOSTILE) isHarmless(text);
  });

  it('are only words, however they are put together', () => {
    fc.assert(
      fc.property(parts, (pieces) =>
        isHarmless(
          pieces
            .join('')
            .replace(/\s*\n\s*/g, '\n')
            .trim(),
        ),
      ),
      { numRuns: 500, seed: 8 },
    );
  });

  it('would make a link, were they not written so', () => assert.ok(shown(HOSTILE[0] ?? '').kinds.has('link')));

  it('are never shown as HTML, and no hover may run every command', () => {
    for (const file of globSync('src/editor/**/*.ts'))
      assert.doesNotMatch(
        readFileSync(file, 'utf8'),
        /supportHtml|isTrusted\s*[=:]\s*true|new MarkdownString\([^)]*, *true/,
      );
  });
});
