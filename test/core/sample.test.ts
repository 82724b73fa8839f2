import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/core';

describe('the motivating sample', () => {
  const article = parse(readFileSync('samples/qingdao.txt', 'utf8'));

  it('gives every non-blank line a role', () => {
    assert.equal(article.lines.length, article.blocks.length);
    assert.equal(article.lines.length, 33);
  });
});
