import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { Numbering } from '../../../src/core/text/numbering';

describe('Numbers for hashes', () => {
  it('are given in the order in which hashes are first seen', () => {
    const values = fc.array(fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 })), { maxLength: 5000 });
    fc.assert(
      fc.property(values, (asked) => {
        const numbering = new Numbering();
        const numbers = asked.map((value) => numbering.of(value));
        const distinct = [...new Set(asked)];
        deepEqual(
          numbers,
          asked.map((value) => distinct.indexOf(value)),
        );
        equal(numbering.size, distinct.length);
      }),
      { numRuns: 30 },
    );
  });

  it('are found in a moment where hashes are alike in their lowest bits, as pairs of characters are', () => {
    const numbering = new Numbering();
    const from = performance.now();
    for (let i = 0; i < 1 << 16; i++) numbering.of(i << 16);
    equal(numbering.size, 1 << 16);
    equal(numbering.of(5 << 16), 5);
    equal(performance.now() - from < 1000, true);
  });
});
