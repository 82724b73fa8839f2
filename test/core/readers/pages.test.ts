// Made-up pages of many languages. What is the article's is marked in them: `data-body` is no sign that the reader sees.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody } from '../../../src/core';

const FOLDER = 'test/fixtures/pages';
const MARKED = /<(\w+) data-body[^>]*>(.*?)<\/\1>/gs;

/** Pages of which nothing else is given; the list is only ever made longer. */
const PURE: ReadonlySet<string> = new Set([
  'en-list-beside-long-teasers',
  'ja-divs-without-paragraphs',
  'ko-captions-and-reactions',
  'ru-links-between-paragraphs',
  'zh-line-breaks-and-ranking',
]);

describe('the body of a page', () => {
  const names = readdirSync(FOLDER).map((file) => file.replace('.html', ''));

  for (const name of names.sort())
    it(`is all of the article${PURE.has(name) ? ' and nothing else' : ''}: ${name.replaceAll('-', ' ')}`, () => {
      const source = readFileSync(join(FOLDER, `${name}.html`), 'utf8');
      const wanted = [...source.matchAll(MARKED)].map(([, , inner = '']) => wordsIn(inner));
      const given = parseBody(source, { format: 'html' }).split('\n').map(wordsIn);
      assert.ok(wanted.length > 2);
      assert.deepEqual(PURE.has(name) ? given : given.filter((line) => wanted.includes(line)), wanted);
    });
});

function wordsIn(html: string): string {
  return html
    .replace(/<\/t[hd]>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
