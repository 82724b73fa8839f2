// Fits a chain to pages whose lines are known up to a set of states: gradient ascent on the probability of the sets.
// Deterministic: fixed seed, fixed order of sums.

import { type Beliefs, believe, type Chain, nodeScores, type Sequence } from '../../src/core/label/chain';
import { type Random, randomFrom } from '../../test/promises/random';

export interface Example {
  readonly sequence: Sequence;
  /** By line: the states that are right, bit by bit. */
  readonly allowed: Int32Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly states: number;
  readonly slots: number;
  readonly edgeKinds: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** First slot of words, and the first after them. */
  readonly words: readonly [number, number];
}

/** Of the visits to a text, so many are without its words: shapes, places and marks have to do alone. */
const WORDLESS = 0.3;
/** A line that is all but right teaches nothing. */
const LEAST_PULL = 1e-3;

/** Weights of the chain, averaged over the second half of the epochs. */
export function fitChain(examples: readonly Example[], options: FitOptions): Chain {
  const { states, slots, edgeKinds, epochs, rate, decay, words } = options;
  const square = states * states;
  const chain: Chain = {
    states,
    slots,
    edgeKinds,
    node: new Float32Array(slots * states),
    edge: new Float32Array(edgeKinds * square),
  };
  const nodeSquares = new Float32Array(chain.node.length).fill(1e-4);
  const edgeSquares = new Float32Array(chain.edge.length).fill(1e-4);
  const nodeSum = new Float64Array(chain.node.length);
  const edgeSum = new Float64Array(chain.edge.length);
  const order = examples.map((_, i) => i);
  const random = randomFrom(20261123);
  let averaged = 0;
  /** Of one line: the states that it pulls at, and how hard. */
  const movers = new Int32Array(states);
  const pulls = new Float64Array(states);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      step(random.next() < WORDLESS ? { ...example, sequence: wordless(example.sequence, words) } : example);
    }
    if (epoch * 2 >= epochs) {
      averaged++;
      chain.node.forEach((w, i) => {
        nodeSum[i] = (nodeSum[i] ?? 0) + w;
      });
      chain.edge.forEach((w, i) => {
        edgeSum[i] = (edgeSum[i] ?? 0) + w;
      });
    }
  }
  chain.node.set(nodeSum.map((w) => w / averaged));
  chain.edge.set(edgeSum.map((w) => w / averaged));
  return chain;

  function step({ sequence, allowed, weight }: Example): void {
    const scores = nodeScores(chain, sequence);
    const edgePotential = Float64Array.from(chain.edge, Math.exp);
    const free = believe(states, scores, sequence.edges, edgePotential);
    const bound = believe(states, scores, sequence.edges, edgePotential, allowed);
    const { starts, slots: seen } = sequence;
    for (let line = 0; line + 1 < starts.length; line++) {
      const row = line * states;
      let moved = 0;
      for (let k = 0; k < states; k++) {
        const pull = weight * ((bound.marginals[row + k] ?? 0) - (free.marginals[row + k] ?? 0));
        if (Math.abs(pull) < LEAST_PULL) continue;
        movers[moved] = k;
        pulls[moved++] = pull;
      }
      if (moved === 0) continue;
      for (let s = starts[line] ?? 0, end = starts[line + 1] ?? 0; s < end; s++) {
        const base = (seen[s] ?? 0) * states;
        for (let m = 0; m < moved; m++) move(chain.node, nodeSquares, base + (movers[m] ?? 0), pulls[m] ?? 0);
      }
    }
    const wanted = pairs(bound, sequence, edgePotential);
    const expected = pairs(free, sequence, edgePotential);
    for (let i = 0; i < wanted.length; i++) {
      const pull = weight * ((wanted[i] ?? 0) - (expected[i] ?? 0));
      if (Math.abs(pull) > 1e-4) move(chain.edge, edgeSquares, i, pull);
    }
  }

  function move(weights: Float32Array, squares: Float32Array, i: number, pull: number): void {
    const w = weights[i] ?? 0;
    const gradient = pull - decay * w;
    const sum = (squares[i] ?? 0) + gradient * gradient;
    squares[i] = sum;
    weights[i] = w + (rate * gradient) / Math.sqrt(sum);
  }

  /** Expected number of each pair of neighbouring states, by kind of edge. */
  function pairs({ forward, backward, potentials }: Beliefs, { edges }: Sequence, edgePotential: Float64Array) {
    const counts = new Float64Array(edgeKinds * square);
    const lines = edges.length;
    const cell = new Float64Array(square);
    for (let line = 1; line < lines; line++) {
      const row = line * states;
      const table = (edges[line] ?? 0) * square;
      let total = 0;
      for (let j = 0; j < states; j++) {
        const before = forward[row - states + j] ?? 0;
        for (let k = 0; k < states; k++) {
          const value =
            before *
            (edgePotential[table + j * states + k] ?? 0) *
            (potentials[row + k] ?? 0) *
            (backward[row + k] ?? 0);
          cell[j * states + k] = value;
          total += value;
        }
      }
      if (total > 0)
        for (let c = 0; c < square; c++) counts[table + c] = (counts[table + c] ?? 0) + (cell[c] ?? 0) / total;
    }
    return counts;
  }
}

/** The sequence without the slots of words. */
function wordless({ slots, starts, edges }: Sequence, [first, end]: readonly [number, number]): Sequence {
  const kept = new Int32Array(slots.length);
  const keptStarts = new Int32Array(starts.length);
  let used = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    for (let s = starts[line] ?? 0; s < (starts[line + 1] ?? 0); s++) {
      const slot = slots[s] ?? 0;
      if (slot < first || slot >= end) kept[used++] = slot;
    }
    keptStarts[line + 1] = used;
  }
  return { slots: kept.subarray(0, used), starts: keptStarts, edges };
}

function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}
