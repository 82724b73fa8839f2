import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { comparisonKey, lettersAndDigitsIn } from '../../../src/core/text/fold';

describe('the key of a headline', () => {
  it('is what letters and digits say, in lower case', () => {
    equal(comparisonKey('  “Ｈello”,  World　2024! '), 'helloworld2024');
    equal(comparisonKey('云岫：一碗米饭，三代粮仓'), '云岫一碗米饭三代粮仓');
  });

  it('has all of a long line', () => {
    const line = 'Ab, 1。'.repeat(5000);
    equal(lettersAndDigitsIn(line), 'Ab1'.repeat(5000));
  });

  it('is what a pattern would leave', () => {
    const unit = fc.constantFrom('a', 'É', '1', '½', ' ', '.', '的', '々', '́', '𝒜', '🌊', 'ß');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (line) =>
        equal(lettersAndDigitsIn(line), line.replace(/[^\p{L}\p{N}]+/gu, '')),
      ),
    );
  });
});
