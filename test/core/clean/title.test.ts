import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { cleanedText, parse } from '../../../src/core';
import { comparisonKey } from '../../../src/core/text/fold';

const FILES = globSync(['samples/*.txt', 'test/fixtures/articles/*/input.txt']).sort();

describe('An article that was cleaned', () => {
  for (const file of FILES)
    it(`has the title that it had: ${file}`, () => {
      const article = parse(readFileSync(file, 'utf8'));
      const cleaned = parse(cleanedText(article, { reparse: parse }));
      assert.equal(comparisonKey(cleaned.metadata.title ?? ''), comparisonKey(article.metadata.title ?? ''));
    });
});
