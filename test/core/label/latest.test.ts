import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import type { Chain, Sequence } from '../../../src/core/label/chain';
import { marginalsOf } from '../../../src/core/label/latest';

const STATES = 3;
const SLOTS = 4;
const KINDS = 2;

/** Chances that differ for each slot, kind and state. A chain is known by its object: each has a memory of its own. */
const chain = (): Chain => ({
  ...{ states: STATES, slots: SLOTS, edgeKinds: KINDS },
  node: new Float32Array(SLOTS * STATES).map((_, i) => Math.sin(i)),
  edge: new Float32Array(KINDS * STATES * STATES).map((_, i) => Math.cos(i)),
});

type Line = readonly [slot: number, kind: number];

const sequenceOf = (lines: readonly Line[]): Sequence => ({
  slots: new Int32Array(lines.map(([slot]) => slot)),
  starts: new Int32Array(lines.length + 1).map((_, i) => i),
  edges: new Uint8Array(lines.map(([, kind]) => kind)),
});

const lines = fc.array(fc.tuple(fc.nat(SLOTS - 1), fc.nat(KINDS - 1)), { minLength: 1, maxLength: 12 });

describe('What is believed of the lines of a text', () => {
  it('is the same whatever text was looked at before', () => {
    fc.assert(
      fc.property(lines, lines, lines, (above, kept, below) => {
        const used = chain();
        for (const before of [kept, [...kept, ...below], [...above, ...kept]]) {
          marginalsOf(used, sequenceOf(before));
          const now = sequenceOf([...above, ...kept, ...below]);
          deepEqual(marginalsOf(used, now), marginalsOf(chain(), now));
        }
      }),
    );
  });

  it('is the same where a line is put before the first', () => {
    const used = chain();
    const kept: Line[] = [
      [0, 0],
      [1, 1],
      [2, 0],
    ];
    marginalsOf(used, sequenceOf(kept));
    const now = sequenceOf([[3, 0], ...kept]);
    deepEqual(marginalsOf(used, now), marginalsOf(chain(), now));
  });
});
