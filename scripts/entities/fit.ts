// Fits the tagger: conditional likelihood of the right states, AdaGrad, one paragraph a step. Deterministic: fixed seed, fixed order.

import type { Features } from '../../src/core/entities/features';
import { FOLLOWERS, STATES } from '../../src/core/entities/states';
import { mayEnd, mayStart } from '../../src/core/entities/tagger';

export interface Example {
  readonly features: Features;
  readonly states: Uint8Array;
  readonly weight: number;
}

export interface FitOptions {
  readonly rate: number;
  readonly decay: number;
  /** Share of the features that a step does not see, so that none is relied on alone. */
  readonly dropout: number;
}

export interface Fitted {
  /** Feature number of each row. */
  readonly slots: Int32Array;
  readonly rows: Float32Array;
  readonly edges: Float32Array;
}

const SPACE = 1 << 24;

/** Weights on their way. Starts from `before` where given, so that what is common is learnt once. */
export class Fitter {
  private readonly rows: Float32Array;
  private readonly squares: Float32Array;
  private readonly edges: Float32Array;
  private readonly edgeSquares: Float32Array;
  private readonly random: () => number;

  constructor(
    private readonly space: Space,
    private readonly options: FitOptions,
    before?: Fitter,
  ) {
    this.rows = before ? before.rows.slice() : new Float32Array(space.slots.length * STATES);
    this.squares = before ? before.squares.slice() : new Float32Array(this.rows.length).fill(1e-3);
    this.edges = before ? before.edges.slice() : new Float32Array(STATES * STATES);
    this.edgeSquares = before ? before.edgeSquares.slice() : new Float32Array(this.edges.length).fill(1e-3);
    this.random = randomFrom(before ? 2 : 20261123);
  }

  /** Averages over the second half of the epochs. */
  learn(examples: readonly Example[], epochs: number): Fitted {
    const { rows, edges } = this;
    const sums = new Float32Array(rows.length);
    const edgeSums = new Float32Array(edges.length);
    const order = examples.map((_, i) => i);
    let averaged = 0;
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, this.random);
      for (const i of order) {
        const example = examples[i];
        if (example && example.states.length > 0) this.step(example);
      }
      if (epoch * 2 < epochs) continue;
      averaged++;
      for (let i = 0; i < rows.length; i++) sums[i] = (sums[i] ?? 0) + (rows[i] ?? 0);
      for (let i = 0; i < edges.length; i++) edgeSums[i] = (edgeSums[i] ?? 0) + (edges[i] ?? 0);
    }
    return { slots: this.space.slots, rows: sums.map((w) => w / averaged), edges: edgeSums.map((w) => w / averaged) };
  }

  private step({ features, states, weight }: Example): void {
    const { rows, squares, edges, edgeSquares, random, options } = this;
    const { rowOf } = this.space;
    const units = states.length;
    const { starts } = features;
    const active = new Int32Array(features.slots.length);
    for (let i = 0; i < active.length; i++)
      active[i] = random() < options.dropout ? -1 : (rowOf[features.slots[i] ?? 0] ?? 0) - 1;
    const scores = new Float64Array(units * STATES);
    for (let unit = 0; unit < units; unit++)
      for (let i = starts[unit] ?? 0, end = starts[unit + 1] ?? 0; i < end; i++) {
        const from = (active[i] ?? 0) * STATES;
        if (from < 0) continue;
        for (let k = 0; k < STATES; k++)
          scores[unit * STATES + k] = (scores[unit * STATES + k] ?? 0) + (rows[from + k] ?? 0);
      }
    const { marginals, pairs } = believe(scores, edges, units);
    for (let unit = 0; unit < units; unit++) {
      const right = states[unit];
      for (let k = 0; k < STATES; k++) {
        const pull = weight * ((k === right ? 1 : 0) - (marginals[unit * STATES + k] ?? 0));
        if (pull < 2e-3 && pull > -2e-3) continue;
        for (let i = starts[unit] ?? 0, end = starts[unit + 1] ?? 0; i < end; i++) {
          const row = active[i] ?? 0;
          if (row >= 0) this.move(rows, squares, row * STATES + k, pull);
        }
      }
      if (unit > 0) {
        const at = (states[unit - 1] ?? 0) * STATES + (right ?? 0);
        pairs[at] = (pairs[at] ?? 0) - 1;
      }
    }
    for (let i = 0; i < pairs.length; i++)
      if (Math.abs(pairs[i] ?? 0) > 1e-4) this.move(edges, edgeSquares, i, -weight * (pairs[i] ?? 0));
  }

  private move(weights: Float32Array, squared: Float32Array, i: number, pull: number): void {
    const w = weights[i] ?? 0;
    const gradient = pull - this.options.decay * w;
    const sum = (squared[i] ?? 0) + gradient * gradient;
    squared[i] = sum;
    weights[i] = w + (this.options.rate * gradient) / Math.sqrt(sum);
  }
}

/** Forward and backward: the probability of each state at each unit, and the expected number of each pair of neighbours. */
function believe(scores: Float64Array, edges: Float32Array, units: number) {
  const potentials = scores;
  for (let unit = 0; unit < units; unit++) {
    const row = unit * STATES;
    let top = -Infinity;
    for (let k = 0; k < STATES; k++) top = Math.max(top, scores[row + k] ?? 0);
    for (let k = 0; k < STATES; k++) potentials[row + k] = Math.exp((scores[row + k] ?? 0) - top);
  }
  const edge = Float64Array.from(edges, Math.exp);
  const forward = new Float64Array(units * STATES);
  const backward = new Float64Array(units * STATES);
  for (let k = 0; k < STATES; k++) forward[k] = mayStart(k) ? (potentials[k] ?? 0) : 0;
  scale(forward, 0);
  for (let unit = 1; unit < units; unit++) {
    const row = unit * STATES;
    for (let from = 0; from < STATES; from++) {
      const before = forward[row - STATES + from] ?? 0;
      if (before < 1e-12) continue;
      for (const to of FOLLOWERS[from] ?? [])
        forward[row + to] = (forward[row + to] ?? 0) + before * (edge[from * STATES + to] ?? 0);
    }
    for (let k = 0; k < STATES; k++) forward[row + k] = (forward[row + k] ?? 0) * (potentials[row + k] ?? 0);
    scale(forward, row);
  }
  const end = (units - 1) * STATES;
  for (let k = 0; k < STATES; k++) backward[end + k] = mayEnd(k) ? 1 : 0;
  const pairs = new Float64Array(STATES * STATES);
  const cell = new Float64Array(STATES * STATES);
  for (let unit = units - 1; unit > 0; unit--) {
    const row = unit * STATES;
    const before = row - STATES;
    let total = 0;
    for (let from = 0; from < STATES; from++) {
      let sum = 0;
      for (const to of FOLLOWERS[from] ?? []) {
        const value = (edge[from * STATES + to] ?? 0) * (potentials[row + to] ?? 0) * (backward[row + to] ?? 0);
        sum += value;
        const joint = value * (forward[before + from] ?? 0);
        cell[from * STATES + to] = joint;
        total += joint;
      }
      backward[before + from] = sum;
    }
    scale(backward, before);
    for (let from = 0; from < STATES; from++)
      for (const to of FOLLOWERS[from] ?? []) {
        const at = from * STATES + to;
        pairs[at] = (pairs[at] ?? 0) + (cell[at] ?? 0) / total;
      }
  }
  const marginals = forward;
  for (let unit = 0; unit < units; unit++) {
    const row = unit * STATES;
    for (let k = 0; k < STATES; k++) marginals[row + k] = (forward[row + k] ?? 0) * (backward[row + k] ?? 0);
    scale(marginals, row);
  }
  return { marginals, pairs };
}

function scale(values: Float64Array, row: number): void {
  let sum = 0;
  for (let k = 0; k < STATES; k++) sum += values[row + k] ?? 0;
  if (sum > 0) for (let k = 0; k < STATES; k++) values[row + k] = (values[row + k] ?? 0) / sum;
}

/** The features that are learnt. */
export interface Space {
  /** Row of each feature plus one. */
  readonly rowOf: Int32Array;
  readonly slots: Int32Array;
}

/** Features seen less than `least` times are left out. */
export function spaceOf(examples: readonly Example[], least: number): Space {
  const seen = new Uint8Array(SPACE);
  for (const { features } of examples)
    for (const slot of features.slots) if ((seen[slot] ?? 0) < 255) seen[slot] = (seen[slot] ?? 0) + 1;
  const rowOf = new Int32Array(SPACE);
  const slots: number[] = [];
  for (let slot = 0; slot < SPACE; slot++) if ((seen[slot] ?? 0) >= least) rowOf[slot] = slots.push(slot);
  return { rowOf, slots: Int32Array.from(slots) };
}

/** Only the rows with the largest weights. */
export function keepLargest({ slots, rows, edges }: Fitted, keep: number): Fitted {
  const sizes = Float32Array.from(slots, (_, i) => {
    let largest = 0;
    for (let k = 0; k < STATES; k++) largest = Math.max(largest, Math.abs(rows[i * STATES + k] ?? 0));
    return largest;
  });
  const least = keep < sizes.length ? (sizes.slice().sort()[sizes.length - keep] ?? 0) : 0;
  const kept = Array.from(slots.keys()).filter((i) => (sizes[i] ?? 0) >= least);
  const chosen = new Float32Array(kept.length * STATES);
  for (const [place, i] of kept.entries()) chosen.set(rows.subarray(i * STATES, (i + 1) * STATES), place * STATES);
  return { slots: Int32Array.from(kept, (i) => slots[i] ?? 0), rows: chosen, edges };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] ?? 0, list[i] ?? 0];
  }
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
