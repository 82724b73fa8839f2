// What was learnt, as it is stored: one character a weight, or a run of zeros.

import { type Chain, SILENT, UNREAD } from './chain';

/** A chain in the data file. */
export interface PackedChain {
  readonly states: number;
  readonly edgeKinds: number;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** Of two states only the second's lead over the first is told: nothing else matters. */
  readonly lead?: boolean;
  /** `slots * states` weights, `slots` of leads; then `edgeKinds * states * states`. */
  readonly node: string;
  readonly edge: string;
}

/** The labeller's two passes. */
export interface Weights {
  readonly body: Chain;
  readonly roles: Chain;
}

export interface PackedWeights {
  readonly body: PackedChain;
  readonly roles: PackedChain;
}

/**
 * Characters of a JSON string that need no escape: the backslash parts those that tell a weight, from -`MOST` at `FIRST`,
 * from those that tell how many weights in a row are 0, two at `FIRST_RUN`.
 */
const FIRST = 0x23;
const MOST = 28;
const ZERO = FIRST + MOST;
const FIRST_RUN = 0x5d;
const LONGEST_RUN = 0x7e - FIRST_RUN + 2;
const RUN = /[\]-~]/g;

export function unpackWeights({ body, roles }: PackedWeights): Weights {
  return { body: unpackChain(body), roles: unpackChain(roles) };
}

function unpackChain({ states, edgeKinds, scale, lead, node, edge }: PackedChain): Chain {
  const codes = expand(node);
  // Of two states only the second has a weight that is not 0.
  const told = lead ? 1 : states;
  const slots = codes.length / told;
  const rows = new Int32Array(slots).fill(UNREAD);
  const weights = new Float32Array(slots * states);
  let used = 0;
  const read = (slot: number): number => {
    let row = SILENT;
    for (let k = 0; k < told; k++) {
      const code = codes[slot * told + k] as number;
      if (code === ZERO) continue;
      row = used;
      weights[row + states - told + k] = (code - ZERO) * scale;
    }
    if (row !== SILENT) used += states;
    rows[slot] = row;
    return row;
  };
  const edges = new Float32Array(expand(edge)).map((code) => (code - ZERO) * scale);
  return { states, slots, edgeKinds, node: weights, edge: edges, rows, read };
}

/** A character for each weight. What is told in a row is copied as a whole: there are few runs among many weights. */
function expand(packed: string): Uint8Array {
  const codes = new TextEncoder().encode(packed);
  const runs = [...packed.matchAll(RUN)].map(({ index }) => index);
  const zerosIn = (run: number) => (codes[run] as number) - FIRST_RUN + 2;
  const expanded = new Uint8Array(runs.reduce((sum, run) => sum + zerosIn(run) - 1, codes.length)).fill(ZERO);
  let next = 0;
  let at = 0;
  for (const run of runs) {
    expanded.set(codes.subarray(next, run), at);
    at += run - next + zerosIn(run);
    next = run + 1;
  }
  expanded.set(codes.subarray(next), at);
  return expanded;
}

/** The inverse, for training: weights rounded to steps, the few largest cut off. */
export function packChain({ states, edgeKinds, node, edge }: Chain): PackedChain {
  const lead = states === 2;
  const told = lead
    ? Float32Array.from({ length: node.length / 2 }, (_, i) => (node[i * 2 + 1] ?? 0) - (node[i * 2] ?? 0))
    : node;
  const sizes = [...told, ...edge].map(Math.abs).sort((a, b) => b - a);
  const scale = Number(((sizes[Math.floor(sizes.length * 0.0005)] ?? 1) / MOST).toPrecision(4));
  return { states, edgeKinds, scale, ...(lead && { lead }), node: pack(told, scale), edge: pack(edge, scale) };
}

function pack(weights: Float32Array, scale: number): string {
  let packed = '';
  let zeros = 0;
  const flush = () => {
    for (; zeros >= 2; zeros -= Math.min(zeros, LONGEST_RUN))
      packed += String.fromCharCode(FIRST_RUN - 2 + Math.min(zeros, LONGEST_RUN));
    if (zeros === 1) packed += String.fromCharCode(ZERO);
    zeros = 0;
  };
  for (const weight of weights) {
    const step = Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
    if (step === 0) zeros++;
    else {
      flush();
      packed += String.fromCharCode(ZERO + step);
    }
  }
  flush();
  return packed;
}
