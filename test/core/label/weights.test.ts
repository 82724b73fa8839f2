import assert from 'node:assert/strict';
import { type Chain, SILENT, UNREAD } from '../../../src/core/label/chain';
import { SHIPPED } from '../../../src/core/label/shipped';
import { packChain, unpackWeights } from '../../../src/core/label/weights';

const chain = (states: number, node: readonly number[]) => ({
  states,
  slots: node.length / states,
  edgeKinds: 1,
  node: Float32Array.from(node),
  edge: new Float32Array(states * states).fill(0.5),
});

function weightOf({ node, rows, read }: Chain, slot: number, state: number): number {
  const row = rows?.[slot] === UNREAD ? read?.(slot) : rows?.[slot];
  assert.ok(row !== undefined, `slot ${slot}`);
  return row === SILENT ? 0 : (node[row + state] ?? Number.NaN);
}

describe('packed weights', () => {
  it('come back to within half a step, with runs of zeros of any length', () => {
    for (const zeros of [1, 2, 3, 35, 36, 37, 100]) {
      const node = [1, ...new Array<number>(zeros).fill(0), -0.5, 0, 0.25];
      const given = chain(3, [...node, ...new Array<number>((3 - (node.length % 3)) % 3).fill(0)]);
      const packed = packChain(given);
      const { roles } = unpackWeights({ body: packed, roles: packed });
      assert.equal(roles.slots, given.slots);
      given.node.forEach((weight, i) => {
        const error = Math.abs(weightOf(roles, Math.floor(i / 3), i % 3) - weight);
        assert.ok(error <= packed.scale / 2 + 1e-6, `${zeros} zeros, weight ${i}`);
      });
    }
  });

  it('of two states keep what one leads the other by', () => {
    const packed = packChain(chain(2, [0.5, -0.5, 0, 0, 1, 2]));
    const { body } = unpackWeights({ body: packed, roles: packed });
    assert.equal(body.slots, 3);
    const leads = [0, 1, 2].map((slot) => weightOf(body, slot, 1) - weightOf(body, slot, 0));
    [-1, 0, 1].forEach((lead, slot) => {
      assert.ok(Math.abs(lead - (leads[slot] ?? 0)) <= packed.scale);
    });
  });

  it('stay within their budget', () => {
    for (const [name, packed] of Object.entries(SHIPPED)) assert.ok(JSON.stringify(packed()).length <= 150_000, name);
  });
});
