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
  const weights = unpack(node, scale, lead ? states : 1);
  const silent = new Uint8Array(weights.length / states).fill(1);
  for (let slot = 0, at = 0; slot < silent.length; slot++, at += states)
    for (let k = lead ? 1 : 0; k < states; k++)
      if (weights[at + k] !== 0) {
        silent[slot] = 0;
        break;
      }
  return { states, slots: silent.length, edgeKinds, node: weights, edge: unpack(edge, scale, 1), silent };
}

/** Each told weight stands for so many: of two states only the last has one that is not 0. */
function unpack(packed: string, scale: number, states: number): Float32Array {
  const codes = new TextEncoder().encode(packed);
  let length = codes.length;
  for (const code of codes) if (code >= FIRST_RUN) length += code - FIRST_RUN + 1;
  const weights = new Float32Array(length * states);
  let at = states - 1;
  for (const code of codes)
    if (code >= FIRST_RUN) at += (code - FIRST_RUN + 2) * states;
    else {
      weights[at] = (code - FIRST - MOST) * scale;
      at += states;
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
