// A linear chain over units: the best sequence of states under packed weights.

import type { Features } from './features';
import { FOLLOWERS, OUTSIDE, STATES } from './states';

export interface Tagger {
  /** Open addressing: feature numbers plus one, 0 where free. */
  readonly keys: Int32Array;
  /** Place of each key's row in `rows`. */
  readonly places: Int32Array;
  /** STATES weights a row. */
  readonly rows: Float32Array;
  /** From state * STATES + to state. */
  readonly edges: Float32Array;
}

export function placeOf({ keys, places }: Tagger, slot: number): number {
  const mask = keys.length - 1;
  for (let at = Math.imul(slot, 0x9e3779b1) & mask; ; at = (at + 1) & mask) {
    const key = keys[at];
    if (key === slot + 1) return places[at] ?? -1;
    if (key === 0) return -1;
  }
}

/** Sum of the weights of each unit's features, STATES numbers a unit. */
export function scoresOf(tagger: Tagger, { slots, starts }: Features): Float32Array {
  const { rows } = tagger;
  const units = starts.length - 1;
  const scores = new Float32Array(units * STATES);
  for (let unit = 0; unit < units; unit++) {
    const to = unit * STATES;
    for (let i = starts[unit] ?? 0, end = starts[unit + 1] ?? 0; i < end; i++) {
      const from = placeOf(tagger, slots[i] ?? 0);
      if (from < 0) continue;
      for (let k = 0; k < STATES; k++) scores[to + k] = (scores[to + k] ?? 0) + (rows[from + k] ?? 0);
    }
  }
  return scores;
}

/** Viterbi. `scores` may hold additions of the caller's own. */
export function bestStates({ edges }: Pick<Tagger, 'edges'>, scores: Float32Array): Uint8Array {
  const units = scores.length / STATES;
  const states = new Uint8Array(units);
  if (units === 0) return states;
  const back = new Uint8Array(units * STATES);
  let now = new Float32Array(STATES);
  let next = new Float32Array(STATES);
  for (let k = 0; k < STATES; k++) now[k] = mayStart(k) ? (scores[k] ?? 0) : -1e9;
  for (let unit = 1; unit < units; unit++) {
    const row = unit * STATES;
    next.fill(-1e9);
    for (let from = 0; from < STATES; from++) {
      const base = now[from] ?? 0;
      if (base <= -1e8) continue;
      for (const to of FOLLOWERS[from] ?? []) {
        const value = base + (edges[from * STATES + to] ?? 0);
        if (value > (next[to] ?? 0)) {
          next[to] = value;
          back[row + to] = from;
        }
      }
    }
    for (let k = 0; k < STATES; k++) next[k] = (next[k] ?? 0) + (scores[row + k] ?? 0);
    [now, next] = [next, now];
  }
  let best = OUTSIDE;
  for (let k = 0; k < STATES; k++) if (mayEnd(k) && (now[k] ?? 0) > (now[best] ?? 0)) best = k;
  for (let unit = units - 1; unit >= 0; unit--) {
    states[unit] = best;
    best = back[unit * STATES + best] ?? 0;
  }
  return states;
}

export const mayStart = (state: number): boolean => FOLLOWERS[OUTSIDE]?.includes(state) ?? false;
export const mayEnd = (state: number): boolean => FOLLOWERS[state]?.includes(OUTSIDE) ?? false;
