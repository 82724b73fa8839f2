import assert from 'node:assert/strict';
import { bitsOf, DIGIT, HAN, LETTER, LOWER, MARK, NUMBER, SPACE, UPPER } from '../../../src/core/text/character-bits';

describe('kinds of characters', () => {
  it('are those of the patterns, for every unit', () => {
    const kinds = [
      [LETTER, /\p{L}/u],
      [MARK, /\p{M}/u],
      [UPPER, /\p{Lu}/u],
      [LOWER, /\p{Ll}/u],
      [DIGIT, /\d/],
      [SPACE, /\s/],
      [HAN, /\p{Script=Han}/u],
      [NUMBER, /\p{N}/u],
    ] as const;
    for (let code = 0; code < 0x10000; code++)
      for (const [bit, pattern] of kinds)
        if (pattern.test(String.fromCharCode(code)) !== (bitsOf(code) & bit) > 0)
          assert.fail(`${pattern} of U+${code.toString(16)}`);
  });
});
