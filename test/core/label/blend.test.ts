import assert from 'node:assert/strict';
import { ROLES } from '../../../src/core/article';
import { blendBody } from '../../../src/core/label/blend';

const ALL = 2 ** ROLES.length - 1;
const at = (role: (typeof ROLES)[number]) => ROLES.indexOf(role);

/** One line of which the second pass says this much of a paragraph, a caption and noise. */
function line(paragraph: number, caption: number, noise: number): Float64Array {
  const marginals = new Float64Array(ROLES.length);
  marginals[at('paragraph')] = paragraph;
  marginals[at('caption')] = caption;
  marginals[at('noise')] = noise;
  return marginals;
}

describe('what both passes say of a line', () => {
  it('is weighed together, and what is not body keeps its proportions', () => {
    const blended = blendBody(line(0.2, 0.2, 0.6), Float64Array.of(0.9), Int32Array.of(ALL));
    const [paragraph = 0, caption = 0, noise = 0] = [at('paragraph'), at('caption'), at('noise')].map(
      (k) => blended[k],
    );
    assert.ok(paragraph > 0.5 && paragraph < 0.9);
    assert.ok(Math.abs(noise / caption - 3) < 1e-9);
    assert.ok(Math.abs(paragraph + caption + noise - 1) < 1e-9);
  });

  it('is not weighed where evidence is certain, or the second pass knows one answer only', () => {
    const bound = line(0, 1, 0);
    assert.deepEqual(blendBody(bound, Float64Array.of(0.9), Int32Array.of(1 << at('caption'))), bound);
    assert.deepEqual(blendBody(line(0, 0, 1), Float64Array.of(0.9), Int32Array.of(ALL)), line(0, 0, 1));
  });
});
