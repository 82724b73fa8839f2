import assert from 'node:assert/strict';
import { parse, problems } from '../../src/core';
import { articleOf } from './article-of';

const found = {
  rule: 'image-placeholder',
  replacement: '',
  reason: { text: 'why' },
  confidence: 0.9,
  fix: 'apply',
} as const;

describe('problems', () => {
  it('have lines and columns from one, in UTF-16 units', () => {
    const article = articleOf(
      [
        ['paragraph', '😀 。'],
        ['noise', '文章图片'],
        ['paragraph', '完。'],
      ],
      {
        findings: [
          { ...found, start: 2, end: 3 },
          { ...found, start: 5, end: 10 },
        ],
      },
    );
    assert.deepEqual(
      problems(article).map(({ line, column, endLine, endColumn }) => [line, column, endLine, endColumn]),
      [
        [1, 3, 1, 4],
        [2, 1, 3, 1],
      ],
    );
  });

  it('count lines as editors do, whatever ends them', () => {
    const text = '一行。\r\n文章图片\r第三行。\n';
    const article = { ...articleOf([]), text, findings: [{ ...found, start: 10, end: 12 }] };
    assert.deepEqual(
      problems(article).map(({ line, column }) => [line, column]),
      [[3, 1]],
    );
  });

  it('are none in a text that is not a news article, unless asked for anyway', () => {
    const article = { ...parse('标题\n文章图片\n'), isArticle: false };
    assert.deepEqual(problems(article), []);
    assert.equal(problems(article, { anyway: true }).length, article.findings.length);
  });
});
