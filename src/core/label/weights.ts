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
  const told = unpack(node, scale);
  const weights = lead ? withoutLead(told) : told;
  return {
    states,
    slots: weights.length / states,
    edgeKinds,
    node: weights,
    edge: unpack(edge, scale),
    silent: silentSlots(weights, states),
  };
}

function silentSlots(weights: Float32Array, states: number): Uint8Array {
  const silent = new Uint8Array(weights.length / states).fill(1);
  for (let i = 0; i < weights.length; i++) if (weights[i] !== 0) silent[Math.floor(i / states)] = 0;
  return silent;
}

/** Of two states the first has no weight. */
function withoutLead(told: Float32Array): Float32Array {
  const weights = new Float32Array(told.length * 2);
  for (let i = 0; i < told.length; i++) weights[2 * i + 1] = told[i] as number;
  return weights;
}

function unpack(packed: string, scale: number): Float32Array {
  let length = packed.length;
  for (let i = 0; i < packed.length; i++) length += Math.max(0, packed.charCodeAt(i) - FIRST_RUN + 1);
  const weights = new Float32Array(length);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = packed.charCodeAt(i);
    if (code >= FIRST_RUN) at += code - FIRST_RUN + 2;
    else weights[at++] = (code - FIRST - MOST) * scale;
  }
  return weights;
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
