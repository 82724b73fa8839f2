import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { globSync } from 'tinyglobby';
import { QuickTokenizer } from '../../../src/core/readers/html/quick-tokenizer';

/** What the parser tells of a page, with the places. */
function eventsOf(text: string, tokenizer: typeof Tokenizer): string {
  const events: string[] = [];
  const note = (...told: unknown[]) => events.push(JSON.stringify([...told, parser.startIndex, parser.endIndex]));
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => note('open', tag, attributes),
      ontext: (words) => note('text', words),
      onclosetag: (tag) => note('close', tag),
      oncomment: (words) => note('comment', words),
    },
    { Tokenizer: tokenizer },
  );
  parser.end(text);
  return events.join('\n');
}

const PIECES = [
  ...[
    '<',
    '>',
    '/',
    '=',
    '"',
    "'",
    '&',
    ';',
    '!',
    '-',
    ' ',
    '\n',
    ']',
    'a',
    'é',
    '💧',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
  ],
  ...[
    '<p class="a&amp;b">',
    "<a href='?a=1&copy=2'>",
    '<td x=&quot;1>',
    '</p>',
    '<br/>',
    '&nbsp;',
    '&notit',
    '&#x4e2d;',
    '&#0',
  ],
  ...[
    '<script>',
    '</script',
    '<style>',
    '</style>',
    '<title>',
    '</title>',
    '<textarea>',
    '<svg>',
    '</svg>',
    '<!doctype html>',
  ],
];

describe('The quick tokenizer', () => {
  it('tells what the parser’s own tells, whatever the markup', () => {
    const markup = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(markup, (text) => assert.equal(eventsOf(text, QuickTokenizer), eventsOf(text, Tokenizer))),
      { numRuns: 3_000 },
    );
  });

  it('tells it of whole pages', () => {
    for (const file of globSync('test/fixtures/pages/**/*.html')) {
      const text = readFileSync(file, 'utf8');
      assert.equal(eventsOf(text, QuickTokenizer), eventsOf(text, Tokenizer), file);
    }
  });

  it('knows the parts of the parser’s own that it does in one step: under other names it would only be slow', () => {
    for (const name of ['stateText', 'handleInAttributeValue', 'fastForwardTo'])
      assert.equal(typeof Reflect.get(Tokenizer.prototype, name), 'function', name);
  });
});
