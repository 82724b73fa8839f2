import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { bodyOf, PRESETS, parse, parseBody } from '../../src/core';

describe('the body alone', () => {
  const texts = globSync(['samples/*.txt', 'test/fixtures/articles/*/input.txt']).map((file) =>
    readFileSync(file, 'utf8'),
  );

  for (const preset of PRESETS)
    it(`is the body of the whole article under the ${preset} preset`, () => {
      assert.ok(texts.length > 0);
      for (const text of texts) assert.equal(parseBody(text, { preset }), bodyOf(parse(text, { preset })));
    });

  it('follows the levels of rules', () => {
    for (const text of texts)
      for (const level of ['off', 'report', 'suggest', 'apply'] as const) {
        const levels = { 'punctuation-spacing': level, 'injected-title': level, 'replacement-char': level };
        assert.equal(parseBody(text, { levels }), bodyOf(parse(text, { levels })));
      }
  });
});
