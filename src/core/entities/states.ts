// The states of the tagger: outside, and begin, inside, end or single for each kind of name.

export const NAME_TYPES = ['person', 'organization', 'place'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const OUTSIDE = 0;
/** Offsets of the four positions inside a kind's states. */
const BEGIN = 1;
const INSIDE = 2;
const END = 3;
const SINGLE = 4;
export const STATES = 1 + 4 * NAME_TYPES.length;

export interface UnitSpan {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly type: NameType;
}

const passes = (state: number): boolean => state > 0 && ((state - 1) % 4) + 1 <= INSIDE;
const kindOf = (state: number): number => Math.floor((state - 1) / 4);
const positionOf = (state: number): number => ((state - 1) % 4) + 1;

/** By state: the states that may follow. */
export const FOLLOWERS: readonly (readonly number[])[] = Array.from({ length: STATES }, (_, from) =>
  Array.from({ length: STATES }, (_, to) => to).filter((to) => mayFollow(from, to)),
);

function mayFollow(from: number, to: number): boolean {
  const continues = to > 0 && (positionOf(to) === INSIDE || positionOf(to) === END);
  if (passes(from)) return continues && kindOf(from) === kindOf(to);
  return !continues;
}

/** States for units that carry these spans. Overlapping spans: the earlier wins. */
export function statesOf(units: number, spans: readonly UnitSpan[]): Uint8Array {
  const states = new Uint8Array(units);
  for (const { first, last, type } of spans) {
    const base = 4 * NAME_TYPES.indexOf(type);
    if (states.subarray(first, last).some((state) => state !== OUTSIDE)) continue;
    if (last - first === 1) states[first] = base + SINGLE;
    else {
      states.fill(base + INSIDE, first, last);
      states[first] = base + BEGIN;
      states[last - 1] = base + END;
    }
  }
  return states;
}

export function spansOf(states: Uint8Array): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let first = -1;
  for (let i = 0; i < states.length; i++) {
    const state = states[i] ?? 0;
    if (state === OUTSIDE) continue;
    const position = positionOf(state);
    if (position === BEGIN || position === SINGLE) first = i;
    const type = NAME_TYPES[kindOf(state)];
    if ((position === END || position === SINGLE) && first >= 0 && type) {
      spans.push({ first, last: i + 1, type });
      first = -1;
    }
  }
  return spans;
}
