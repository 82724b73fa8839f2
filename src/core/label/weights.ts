// What was learnt, as it is stored: one character a weight, or a run of zeros.

import type { Chain } from './chain';

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
const FIRST_RUN = 0x5d;
const LONGEST_RUN = 0x7e - FIRST_RUN + 2;

export function unpackWeights({ body, roles }: PackedWeights): Weights {
  return { body: unpackChain(body), roles: unpackChain(roles) };
}

function unpackChain({ states, edgeKinds, scale, lead, node, edge }: PackedChain): Chain {
  // Of two states only the second has a weight that is not 0.
  const told = lead ? 1 : states;
  const { length, places, weights } = unpack(node, scale);
  const rows = new Int32Array(length / told).fill(-1);
  let used = 0;
  for (const place of places) {
    const slot = Math.floor(place / told);
    if (rows[slot] !== -1) continue;
    rows[slot] = used;
    used += states;
  }
  const nodes = new Float32Array(used);
  places.forEach((place, i) => {
    const row = rows[Math.floor(place / told)] as number;
    nodes[row + states - told + (place % told)] = weights[i] as number;
  });
  const pairs = unpack(edge, scale);
  const edges = new Float32Array(pairs.length);
  pairs.places.forEach((place, i) => {
    edges[place] = pairs.weights[i] as number;
  });
  return { states, slots: rows.length, edgeKinds, node: nodes, edge: edges, rows };
}

/** The weights that are told, each with its place among `length`, most of which are 0. */
function unpack(packed: string, scale: number) {
  const codes = new TextEncoder().encode(packed);
  const places = new Int32Array(codes.length);
  const weights = new Float32Array(codes.length);
  let told = 0;
  let length = 0;
  for (const code of codes)
    if (code >= FIRST_RUN) length += code - FIRST_RUN + 2;
    else {
      places[told] = length++;
      weights[told++] = (code - FIRST - MOST) * scale;
    }
  return { length, places: places.subarray(0, told), weights: weights.subarray(0, told) };
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
    if (zeros === 1) packed += String.fromCharCode(FIRST + MOST);
    zeros = 0;
  };
  for (const weight of weights) {
    const step = Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
    if (step === 0) zeros++;
    else {
      flush();
      packed += String.fromCharCode(FIRST + MOST + step);
    }
  }
  flush();
  return packed;
}
