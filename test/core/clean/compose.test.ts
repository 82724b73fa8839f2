import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Edit } from '../../../src/core';
import { compose } from '../../../src/core/clean/compose';
import { applyEdits } from '../../../src/core/edits';

/** Ordered edits without overlap of a text of that length. */
function edits(length: number): fc.Arbitrary<Edit[]> {
  const places = fc.uniqueArray(fc.nat(length), { maxLength: 8 });
  return fc
    .tuple(places, fc.array(fc.string({ maxLength: 3 }), { minLength: 4, maxLength: 4 }))
    .map(([offsets, words]) => {
      const sorted = [...offsets].sort((a, b) => a - b);
      const pairs = sorted.slice(0, sorted.length - (sorted.length % 2));
      return words.slice(0, pairs.length / 2).map((replacement, i) => ({
        start: pairs[2 * i] ?? 0,
        end: pairs[2 * i + 1] ?? 0,
        replacement,
      }));
    });
}

describe('Edits after edits', () => {
  it('do at once what they do one after the other', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }).chain((text) =>
          edits(text.length).chain((first) => {
            const middle = applyEdits(text, first);
            return edits(middle.length).map((second) => ({ text, first, middle, second }));
          }),
        ),
        ({ text, first, middle, second }) => {
          const both = compose(text.length, first, second);
          assert.equal(applyEdits(text, both), applyEdits(middle, second));
          both.forEach(({ start, end }, i) => {
            assert.ok(start <= end && end <= text.length);
            assert.ok(i === 0 || start >= (both[i - 1]?.end ?? 0));
          });
        },
      ),
    );
  });
});
