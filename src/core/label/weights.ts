// What was learnt, as it is stored: one character a weight.

import type { Chain } from './chain';

/** A chain in the data file. */
export interface PackedChain {
  readonly states: number;
  readonly edgeKinds: number;
  /** What one step of a stored weight is worth. */
  readonly scale: number;
  /** A weight a character: `slots * states`, then `edgeKinds * states * states`. */
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

/** Characters of a JSON string that need no escape, in order of their codes but for the backslash: `FIRST` is -`MOST`. */
const FIRST = 0x23;
export const MOST = 28;

export function unpackWeights({ body, roles }: PackedWeights): Weights {
  return { body: unpackChain(body), roles: unpackChain(roles) };
}

function unpackChain({ states, edgeKinds, scale, node, edge }: PackedChain): Chain {
  return { states, slots: node.length / states, edgeKinds, node: unpack(node, scale), edge: unpack(edge, scale) };
}

function unpack(packed: string, scale: number): Float32Array {
  const weights = new Float32Array(packed.length);
  for (let i = 0; i < packed.length; i++) weights[i] = (packed.charCodeAt(i) - FIRST - MOST) * scale;
  return weights;
}

/** The inverse, for training: weights rounded to steps, the few largest cut off. */
export function packChain({ states, edgeKinds, node, edge }: Chain): PackedChain {
  const sizes = [...node, ...edge].map(Math.abs).sort((a, b) => b - a);
  const scale = Number(((sizes[Math.floor(sizes.length * 0.0005)] ?? 1) / MOST).toPrecision(4));
  const pack = (weights: Float32Array) =>
    Array.from(weights, (weight) => {
      const step = Math.max(-MOST, Math.min(MOST, Math.round(weight / scale)));
      return String.fromCharCode(FIRST + MOST + step);
    }).join('');
  return { states, edgeKinds, scale, node: pack(node), edge: pack(edge) };
}
