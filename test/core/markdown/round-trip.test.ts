import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { parse, type Role, toMarkdown } from '../../../src/core';
import { markdownTree } from '../../../src/core/markdown/tree';
import { articleOf } from '../article-of';
import { readMarkdown, sketch, wordsOf } from './read';

const MARKS = [
  '# x',
  '## ',
  '1. x',
  '2) ',
  '- ',
  '+ a',
  '* ',
  '*a*',
  '**',
  '_',
  '_b_',
  '|',
  '| a |',
  '|-|',
  '<b>',
  '<!--',
];
const MORE = [
  '&amp;',
  '&#35;',
  '~~',
  '~',
  '```',
  '`c`',
  '    ',
  '\t',
  '>',
  '---',
  '===',
  '+++',
  '***',
  '[x]: y',
  '[^1]: z',
];
const REST = [
  '[ ] ',
  '[x](y)',
  '![',
  '](',
  '\\',
  '\\*',
  '!',
  '$',
  '{',
  ':',
  '\u00a0',
  '\u3000',
  '\u200b',
  '😀',
  '\ud800',
];
const WORDS = ['“引号”', '。', '，', '（注）', '中文', 'word', ' ', '  ', '—', '1', '.', "'", '"', '@a.cn', 'a@b.co'];
const LINKS = ['http://example.cn/a_b', 'https://x.org', 'www.example.com', '<http://a.b>', '#', '\0', '\u2028'];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...MARKS, ...MORE, ...REST, ...WORDS, ...LINKS), fc.string({ maxLength: 3 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join('').replace(/[\r\n]/g, ''))
  .filter((line) => line.trim() !== '');

/** The text as Markdown can hold it: without NUL and the separators of lines that only Unicode knows. */
const held = (text: string) => text.replace(/[\0\u2028\u2029\v\f]+/g, ' ').trim();

const single: readonly (readonly [Role, (text: string) => unknown])[] = [
  ['paragraph', (text) => ['paragraph', `text ${text}`]],
  ['note', (text) => ['paragraph', `text ${text}`]],
  ['deck', (text) => ['paragraph', ['emphasis', `text ${text}`]]],
  ['caption', (text) => ['paragraph', ['emphasis', `text ${text}`]]],
  ['heading', (text) => ['heading 2', `text ${text}`]],
  ['quote', (text) => ['blockquote', ['paragraph', `text ${text}`]]],
];

describe('Markdown parses back to the same blocks', () => {
  for (const [role, expected] of single)
    it(`for any text of a ${role}`, () => {
      fc.assert(
        fc.property(hostile, hostile, (one, other) => {
          if (held(one) === '' || held(other) === '') return;
          const lines = [
            [role, one],
            ['paragraph', other],
          ] as const;
          const back = sketch(readMarkdown(toMarkdown(articleOf(lines, { language: 'und' }))));
          assert.deepEqual(back, ['root', expected(held(one)), ['paragraph', `text ${held(other)}`]]);
        }),
        { numRuns: 300 },
      );
    });

  it('for any title, in front matter and heading', () => {
    fc.assert(
      fc.property(hostile, (title) => {
        if (held(title) === '') return;
        const [yaml, heading] = readMarkdown(toMarkdown(articleOf([['title', title]]))).children;
        assert.equal(yaml?.type, 'yaml');
        assert.equal(heading?.type === 'heading' && wordsOf(heading), held(title));
      }),
      { numRuns: 300 },
    );
  });

  it('for any verse and any list', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (all) => {
        const lines = all.filter((line) => held(line) !== '');
        if (lines.length === 0) return;
        const verse = toMarkdown(
          articleOf(
            lines.map((line) => ['verse', line] as const),
            { language: 'und' },
          ),
        );
        const texts = lines.flatMap((line, i) => [...(i > 0 ? ['break'] : []), `text ${held(line)}`]);
        assert.deepEqual(sketch(readMarkdown(verse)), ['root', ['blockquote', ['paragraph', ...texts]]]);
        const marked = lines.map((line) => ['list-item', `- ${line.trim()}`] as const);
        const list = toMarkdown(articleOf(marked, { language: 'und' }));
        const items = lines.map((line) => ['listItem', ['paragraph', `text ${held(line)}`]]);
        assert.deepEqual(sketch(readMarkdown(list)), ['root', ['list false', ...items]]);
      }),
      { numRuns: 300 },
    );
  });

  it('for any table', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (all) => {
        const rows = all.map((cells) => cells.map((cell) => held(cell.replaceAll('\t', ' '))));
        if (rows.flat().includes('')) return;
        const lines = rows.map((cells) => ['table-row', cells.join('\t')] as const);
        const back = sketch(readMarkdown(toMarkdown(articleOf(lines, { language: 'und' }))));
        const expected = rows.map((cells) => ['tableRow', ...cells.map((cell) => ['tableCell', `text ${cell}`])]);
        assert.deepEqual(back, ['root', ['table', ...expected]]);
      }),
      { numRuns: 300 },
    );
  });

  it('for pieces of code side by side, and for what only begins like an address', () => {
    const page = `<article><h1>Notes on the harbour’s software</h1><p>${'The harbour runs on old software. '.repeat(6)}
<code>U+00DF</code><code>0x C3</code> and (www.*.com) <b><code>a</code><code>\`</code></b>.</p></article>`;
    const article = parse(page, { format: 'html' });
    assert.deepEqual(sketch(readMarkdown(toMarkdown(article))), sketch(markdownTree(article)));
  });

  it('for the articles of the fixtures', () => {
    const files = globSync(['test/fixtures/articles/*/input.txt', 'samples/*.txt']);
    assert.ok(files.length > 25);
    for (const file of files) {
      const article = parse(readFileSync(file, 'utf8'));
      const markdown = toMarkdown(article);
      const back = readMarkdown(markdown);
      const count = (role: Role) => article.lines.filter((line) => line.role === role).length;
      const headings = back.children.filter((node) => node.type === 'heading' && node.depth > 1);
      assert.equal(headings.length, count('heading'), file);
      assert.equal(back.children.filter((node) => node.type === 'thematicBreak').length, count('separator'), file);
      assert.equal(/"(?:html|code|inlineCode|definition|link)[ "]/.test(JSON.stringify(sketch(back))), false, file);
      assert.equal(toMarkdown(article), markdown, file);
    }
  });
});
