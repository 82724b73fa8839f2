// A linear chain over units: the best sequence of states under packed weights.

import type { Features } from './features';
import { FOLLOWERS, OUTSIDE, STATES } from './states';

export interface Tagger {
  /** Open addressing, ENTRY numbers each: a feature's number plus one (0 where free), then its weights, four to a number. */
  readonly table: Int32Array;
  /** A bit for the low bits of each feature: most features that have no weights are told by it. */
  readonly filter: Int32Array;
  /** What a step of the weights is worth. */
  readonly scale: number;
  /** By step of STEPS. */
  readonly steps: Float32Array;
}

/** What may follow what. */
const STEPS = FOLLOWERS.flatMap((followers, from) => followers.map((to) => [from, to] as const));

/** Key and weights lie side by side: one look into memory a feature. Each weight is a byte without sign, BIAS more than it is. */
const ENTRY = 5;
const BIAS = 128;
/** Every second byte of a number: two weights to add at once, with room for 256 of them. */
const LANES = 0x00ff00ff;
const FILTER_BITS = 20;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

const placeOf = (slot: number, places: number): number =>
  Math.floor(((Math.imul(slot, 0x9e3779b1) >>> 0) * places) / 4294967296);

/** `slots` are the features of the rows, STATES weights a row; `edges` from state * STATES + to state. */
export function taggerOf(slots: Int32Array, rows: Int8Array, scale: number, edges: Float32Array): Tagger {
  const places = Math.ceil(slots.length * 1.4) + 1;
  const table = new Int32Array(places * ENTRY);
  const bytes = new Uint8Array(table.buffer);
  const filter = new Int32Array(1 << (FILTER_BITS - 5));
  for (const [i, slot] of slots.entries()) {
    let place = placeOf(slot, places);
    while (table[place * ENTRY]) place = place + 1 < places ? place + 1 : 0;
    table[place * ENTRY] = slot + 1;
    for (let k = 0; k < STATES; k++) bytes[(place * ENTRY + 1) * 4 + k] = BIAS + (rows[i * STATES + k] ?? 0);
    const bit = slot & FILTER_MASK;
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
  }
  return { table, filter, scale, steps: Float32Array.from(STEPS, ([from, to]) => edges[from * STATES + to] ?? 0) };
}

/** Sum of the weights of each unit's features, STATES numbers a unit. */
export function scoresOf({ table, filter, scale }: Tagger, { slots, starts }: Features): Float32Array {
  const units = starts.length - 1;
  const scores = new Float32Array(units * STATES);
  const sums = new Int32Array(8);
  const places = table.length / ENTRY;
  let found = new Int32Array(128);
  for (let unit = 0; unit < units; unit++) {
    const start = starts[unit] as number;
    const end = starts[unit + 1] as number;
    if (end - start > found.length) found = new Int32Array(2 * (end - start));
    let hits = 0;
    // First all places, then all sums: so the looks into memory do not wait for each other.
    for (let i = start; i < end; i++) {
      const slot = slots[i] as number;
      const bit = slot & FILTER_MASK;
      if ((((filter[bit >> 5] as number) >> (bit & 31)) & 1) === 0) continue;
      let at = placeOf(slot, places) * ENTRY;
      let key = table[at] as number;
      while (key !== slot + 1 && key !== 0) {
        at = at + ENTRY < table.length ? at + ENTRY : 0;
        key = table[at] as number;
      }
      if (key !== 0) found[hits++] = at;
    }
    addUp(table, found, hits, sums);
    const to = unit * STATES;
    for (let k = 0; k < STATES; k++) {
      const pair = sums[((k >> 2) << 1) + (k & 1)] as number;
      scores[to + k] = (((k & 2) === 0 ? pair & 0xffff : pair >>> 16) - BIAS * hits) * scale;
    }
  }
  return scores;
}

/** Sums of the weights at the places found: of states 0 and 2, 1 and 3, 4 and 6, and so on, two in a number. */
function addUp(table: Int32Array, found: Int32Array, hits: number, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let i = 0; i < hits; i++) {
    const at = found[i] as number;
    const first = table[at + 1] as number;
    const second = table[at + 2] as number;
    const third = table[at + 3] as number;
    const fourth = table[at + 4] as number;
    a = (a + (first & LANES)) | 0;
    b = (b + ((first >>> 8) & LANES)) | 0;
    c = (c + (second & LANES)) | 0;
    d = (d + ((second >>> 8) & LANES)) | 0;
    e = (e + (third & LANES)) | 0;
    f = (f + ((third >>> 8) & LANES)) | 0;
    g = (g + (fourth & LANES)) | 0;
    h = (h + ((fourth >>> 8) & LANES)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}

const STEPS_FROM = Uint8Array.from(STEPS, ([from]) => from);
const STEPS_TO = Uint8Array.from(STEPS, ([, to]) => to);

/** Viterbi. `scores` may hold additions of the caller's own. */
export function bestStates({ steps }: Pick<Tagger, 'steps'>, scores: Float32Array): Uint8Array {
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
    for (let i = 0; i < steps.length; i++) {
      const from = STEPS_FROM[i] as number;
      const to = STEPS_TO[i] as number;
      const value = (now[from] as number) + (steps[i] as number);
      if (value > (next[to] as number)) {
        next[to] = value;
        back[row + to] = from;
      }
    }
    for (let k = 0; k < STATES; k++) next[k] = (next[k] as number) + (scores[row + k] as number);
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
