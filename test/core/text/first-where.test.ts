import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { firstWhere } from '../../../src/core/text/first-where';

describe('firstWhere', () => {
  it('finds what a search from the start does', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (numbers, limit) => {
        const rising = numbers.sort((a, b) => a - b);
        const first = rising.findIndex((number) => number >= limit);
        equal(
          firstWhere(rising, (number) => number >= limit),
          first < 0 ? rising.length : first,
        );
      }),
    );
  });
});
