// What Clean promises, on every article of the fixtures and on texts that nobody wrote.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { type Article, applyEdits, clean, cleanedText, type Line, parse } from '../../src/core';

const FILES = [
  ...globSync('test/fixtures/articles/*/input.txt'),
  ...globSync('test/fixtures/rules/*/*.txt'),
  'samples/qingdao.txt',
];
const ANYWAY = { anyway: true, reparse: (text: string) => parse(text) };
const cleaned = (text: string) => cleanedText(parse(text), ANYWAY);

/** Lines of an article with noise and damage among them, in any order. */
const LINES = [
  '渡轮停运的第一天，码头上来了三百多人，有人背着菜篮，有人推着婴儿车，都想最后看一眼那条走了四十年的航线。',
  '　　老船长把缆绳收好 ，一个人坐到了天黑，谁也没有去叫他，灯一盏一盏亮了起来，江面上只剩下风的声音。',
  'The council voted late on Tuesday to close the ferry line after forty years, and three hundred people came to the pier.',
  '????记者了解到，&nbsp;渡轮下月停运。\u200b（完）',
  '文章图片',
  '\u200b',
  '推荐阅读',
  '- 临河|临河公交下月换新车',
  'Advertisement',
  '一张桌板 两种用法',
  '责任编辑：方默_NB20417',
  '2023-05-01 10:22',
  '',
  ' ',
];
const texts = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { maxLength: 14 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([lines, newLine, mark, final]) => (mark ? '\ufeff' : '') + lines.join(newLine) + (final ? newLine : ''));

describe('Clean', () => {
  it('changes nothing in what it has cleaned', () => {
    for (const file of FILES) {
      const once = cleaned(readFileSync(file, 'utf8'));
      assert.equal(cleaned(once), once, file);
      assert.deepEqual(clean(parse(once), { anyway: true }), [], file);
    }
    fc.assert(
      fc.property(texts, (text) => assert.equal(cleaned(cleaned(text)), cleaned(text))),
      { numRuns: 60 },
    );
  });

  it('keeps line ends, the byte order mark and the final newline', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = cleaned(text);
        assert.equal(result.startsWith('\ufeff'), text.startsWith('\ufeff'));
        if (text.includes('\r\n')) assert.doesNotMatch(result, /(?<!\r)\n/);
        else assert.ok(!result.includes('\r'));
        if (/\S/.test(result.replace('\ufeff', ''))) assert.equal(/\n$/.test(result), /\n$/.test(text));
      }),
      { numRuns: 60 },
    );
  });

  it('gives edits that are ordered and apart, and change something', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const edits = clean(parse(text), ANYWAY);
        edits.forEach(({ start, end, replacement }, i) => {
          assert.ok(start >= (edits[i - 1]?.end ?? 0) && start <= end && end <= text.length);
          assert.notEqual(text.slice(start, end), replacement);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the words of the lines that stay, in their order', () => {
    for (const file of FILES) {
      const article = parse(readFileSync(file, 'utf8'));
      const wanted = article.lines.filter((line) => stays(article, line)).map((line) => wordsOf(article, line));
      const result = cleanedText(article, { anyway: true })
        .split(/\r\n|\n|\r/)
        .map(bare)
        .filter(Boolean);
      assert.deepEqual(result.join('\n'), wanted.filter(Boolean).join('\n'), file);
    }
  });

  it('does nothing to what is no news article, and nothing to a clean one', () => {
    const article: Article = { ...parse(`${LINES[0]}\n文章图片\n`), isArticle: false };
    assert.deepEqual(clean(article), []);
    const plain = `老码头的最后一班船\n\n${LINES[0]}\n\n\n${LINES[0]?.slice(0, 30)}就走了。\n`;
    assert.equal(cleaned(plain), plain);
  });
});

/** Noise that is only suggested or reported stays where it is. */
function stays({ findings }: Article, { role, start, end }: Line): boolean {
  return role !== 'noise' || !findings.some((f) => f.fix === 'apply' && f.start <= start && end <= f.end);
}

/** The line after the findings inside it; line breaks that replace tags count as the ends of lines. */
function wordsOf(article: Article, { start, end }: { start: number; end: number }): string {
  const edits = clean(
    { ...article, findings: article.findings.filter((f) => f.start >= start && f.end <= end) },
    { anyway: true },
  );
  const inside = edits
    .filter((edit) => edit.start >= start && edit.end <= end)
    .map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const gone = edits.some((edit) => edit.start <= start && edit.end >= end && edit.replacement === '');
  return gone
    ? ''
    : applyEdits(article.text.slice(start, end), inside).split(/\r?\n/).map(bare).filter(Boolean).join('\n');
}

function bare(line: string): string {
  return line.replace('\ufeff', '').trim();
}
