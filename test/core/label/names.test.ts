import { equal } from 'node:assert/strict';
import fc from 'fast-check';
import { namesIn } from '../../../src/core/label/article-signs/names';

describe('names inside sentences', () => {
  it('are counted behind words of small letters', () => {
    equal(namesIn('The mayor, Jane Doe, met Émile Zola in Paris.'), 3);
    equal(namesIn('JANE DOE'), 0);
    equal(namesIn('说起 Paris 与 London'), 0);
  });

  it('are those that a pattern would find', () => {
    const pattern = /(?<!\p{Ll})\p{Ll}[\p{Ll},]{0,40} \p{Lu}\p{Ll}{2,}/gu;
    const unit = fc.constantFrom('a', 'b', 'é', 'A', 'É', ' ', ',', '.', '的', '𝒶', '𝒜', 'ab Cde', 'x'.repeat(39));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (line) =>
        equal(namesIn(line), line.match(pattern)?.length ?? 0, line),
      ),
      { numRuns: 2000 },
    );
  });
});
