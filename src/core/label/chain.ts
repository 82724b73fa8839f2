// A linear chain: each line has scores by its features, each pair of neighbours by their kind; probabilities follow.

import type { Sink } from './features/sink';

/** Weights as they are used: node scores by slot and state, edge scores by kind, state before and state. */
export interface Chain {
  readonly states: number;
  readonly slots: number;
  readonly edgeKinds: number;
  /** By slot and state, one slot after the other; where there are `rows`, only of slots that say something. */
  readonly node: Float32Array;
  /** `edgeKinds * states * states`. */
  readonly edge: Float32Array;
  /** By slot: where in `node` its weights start, `SILENT` or `UNREAD`. Absent while learning. */
  readonly rows?: Int32Array;
  /** Reads the weights of a slot: of thousands a text asks for some hundreds. Returns its row, or `SILENT`. */
  readonly read?: (slot: number) => number;
}

/** All weights are 0, as most are of what was learnt. */
export const SILENT = -1;
export const UNREAD = -2;

/** The observations of one text. */
export interface Sequence extends Sink {
  /** By line: the kind of the edge from the line before; that of the first line is not read. */
  readonly edges: Uint8Array;
}

/** The exponentials of the edge scores: computed once for a model, read for every line. */
export function edgePotentials({ edge }: Chain): Float64Array {
  let potentials = known.get(edge);
  if (!potentials) {
    potentials = new Float64Array(edge).map((score) => Math.exp(score));
    known.set(edge, potentials);
  }
  return potentials;
}

const known = new WeakMap<Float32Array, Float64Array>();

/** Node scores of all lines, `lines * states`; those of lines that were the same in another sequence are copied. */
export function nodeScores(chain: Chain, { slots, starts }: Sink, same?: SameLines): Float64Array {
  const { states, node, rows, read } = chain;
  const lines = starts.length - 1;
  const scores = new Float64Array(lines * states);
  const next = (line: number) => (same ? copyTwins(scores, same.scores, same.twins, line, states) : line);
  for (let line = next(0); line < lines; line = next(line + 1)) {
    const row = line * states;
    for (let s = starts[line] as number, end = starts[line + 1] as number; s < end; s++) {
      const slot = slots[s] as number;
      let base = rows === undefined ? slot * states : (rows[slot] as number);
      if (base === UNREAD) base = read?.(slot) ?? SILENT;
      if (base === SILENT) continue;
      for (let k = 0; k < states; k++) scores[row + k] = (scores[row + k] as number) + (node[base + k] as number);
    }
  }
  return scores;
}

/** Lines that had the same slots, edge and allowed states in another sequence of the same chain. */
export interface SameLines {
  /** By line: which line it was there, -1 where it is none of them. */
  readonly twins: Int32Array;
  /** Of the other sequence. */
  readonly scores: Float64Array;
  readonly beliefs: Beliefs;
}

/** What the chain says: by line and state the probability, and by line the scaling that training reads. */
export interface Beliefs {
  /** `lines * states`; each line sums to 1. */
  readonly marginals: Float64Array;
  /** `lines * states`, forward and backward messages, each line normalised. */
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** `lines * states`: exponentials of the node scores, largest 1, 0 where the state is not allowed. */
  readonly potentials: Float64Array;
}

/**
 * Forward and backward over the lines; `allowed` is a set of states by line, bit by bit, all when absent. Where lines are
 * the same as in another sequence, and so is the message that reaches them, what was computed there is copied.
 */
export function believe(
  states: number,
  scores: Float64Array,
  edges: Uint8Array,
  edgePotential: Float64Array,
  allowed?: Int32Array,
  same?: SameLines,
): Beliefs {
  const lines = edges.length;
  const twins = same?.twins ?? new Int32Array(lines).fill(-1);
  const other = same?.beliefs ?? NOTHING;
  const potentials = potentialsOf(states, scores, allowed, twins, other.potentials);
  const sequence = { states, lines, edges, edgePotential, potentials, twins };
  const ahead = forwardOf(sequence, other.forward);
  const back = backwardOf(sequence, other.backward);
  const [forward, backward] = [ahead.messages, back.messages];
  const marginals = new Float64Array(scores.length);
  const sameLines = twins.map((twin, line) => (ahead.same[line] === 1 && back.same[line] === 1 ? twin : -1));
  const next = (line: number) => copyTwins(marginals, other.marginals, sameLines, line, states);
  for (let line = next(0); line < lines; line = next(line + 1)) {
    const row = line * states;
    let total = 0;
    for (let k = 0; k < states; k++) {
      const value = (forward[row + k] as number) * (backward[row + k] as number);
      marginals[row + k] = value;
      total += value;
    }
    for (let k = 0; k < states; k++) marginals[row + k] = (marginals[row + k] as number) / total;
  }
  return { marginals, forward, backward, potentials };
}

function potentialsOf(
  states: number,
  scores: Float64Array,
  allowed: Int32Array | undefined,
  twins: Int32Array,
  other: Float64Array,
): Float64Array {
  const potentials = new Float64Array(scores.length);
  const all = 2 ** states - 1;
  const next = (line: number) => copyTwins(potentials, other, twins, line, states);
  for (let line = next(0); line < twins.length; line = next(line + 1)) {
    const row = line * states;
    const set = allowed?.[line] ?? all;
    let best = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < states; k++) if (set & (1 << k)) best = Math.max(best, scores[row + k] as number);
    for (let k = 0; k < states; k++)
      potentials[row + k] = set & (1 << k) ? Math.exp((scores[row + k] as number) - best) + 1e-30 : 0;
  }
  return potentials;
}

interface Lattice {
  readonly states: number;
  readonly lines: number;
  readonly edges: Uint8Array;
  readonly edgePotential: Float64Array;
  readonly potentials: Float64Array;
  readonly twins: Int32Array;
}

interface Messages {
  /** `lines * states`, each line normalised. */
  readonly messages: Float64Array;
  /** By line: 1 where the message is that of its twin. */
  readonly same: Uint8Array;
}

function forwardOf({ states, lines, edges, edgePotential, potentials, twins }: Lattice, other: Float64Array): Messages {
  const messages = new Float64Array(lines * states);
  const same = new Uint8Array(lines);
  for (let line = 0; line < lines; line++) {
    const row = line * states;
    const twin = twins[line] as number;
    const isReached = line === 0 ? twin === 0 : twin > 0 && twins[line - 1] === twin - 1 && same[line - 1] === 1;
    if (isReached) {
      const end = endOfRun(twins, line);
      copyRows(messages, other, twins, line, end, states);
      same.fill(1, line, end);
      line = end - 1;
      continue;
    }
    const table = (edges[line] as number) * states * states;
    let sum = 0;
    for (let k = 0; k < states; k++) {
      const potential = potentials[row + k] as number;
      let mass = line === 0 ? 1 : 0;
      if (line > 0 && potential > 0)
        for (let j = 0; j < states; j++)
          mass += (messages[row - states + j] as number) * (edgePotential[table + j * states + k] as number);
      const value = mass * potential;
      messages[row + k] = value;
      sum += value;
    }
    for (let k = 0; k < states; k++) messages[row + k] = (messages[row + k] as number) / sum;
    same[line] = areAlike(messages, row, other, twin, states) ? 1 : 0;
  }
  return { messages, same };
}

function backwardOf(
  { states, lines, edges, edgePotential, potentials, twins }: Lattice,
  other: Float64Array,
): Messages {
  const messages = new Float64Array(lines * states);
  const same = new Uint8Array(lines);
  const last = lines - 1;
  for (let line = last; line >= 0; line--) {
    const row = line * states;
    const twin = twins[line] as number;
    const isReached =
      line === last ? (twin + 1) * states === other.length : twins[line + 1] === twin + 1 && same[line + 1] === 1;
    if (isReached && twin >= 0) {
      const end = line + 1;
      while ((twins[line] as number) > 0 && twins[line - 1] === (twins[line] as number) - 1) line--;
      copyRows(messages, other, twins, line, end, states);
      same.fill(1, line, end);
      continue;
    }
    const table = line === last ? 0 : (edges[line + 1] as number) * states * states;
    let sum = 0;
    for (let k = 0; k < states; k++) {
      let mass = line === last ? 1 : 0;
      if (line < last)
        for (let j = 0; j < states; j++)
          mass +=
            (edgePotential[table + k * states + j] as number) *
            (potentials[row + states + j] as number) *
            (messages[row + states + j] as number);
      messages[row + k] = mass;
      sum += mass;
    }
    for (let k = 0; k < states; k++) messages[row + k] = (messages[row + k] as number) / sum;
    same[line] = areAlike(messages, row, other, twin, states) ? 1 : 0;
  }
  return { messages, same };
}

const NONE = new Float64Array(0);
const NOTHING: Beliefs = { marginals: NONE, forward: NONE, backward: NONE, potentials: NONE };

/** Copies the rows of the twins of a line and of those that follow it; returns the next line that has none. */
function copyTwins(to: Float64Array, from: Float64Array, twins: Int32Array, line: number, states: number): number {
  let next = line;
  while (next < twins.length && (twins[next] as number) >= 0) {
    const end = endOfRun(twins, next);
    copyRows(to, from, twins, next, end, states);
    next = end;
  }
  return next;
}

/** The end of the stretch of lines, from one on, whose twins follow one another. */
function endOfRun(twins: Int32Array, line: number): number {
  let end = line + 1;
  while (end < twins.length && twins[end] === (twins[end - 1] as number) + 1) end++;
  return end;
}

/** Of lines whose twins follow one another. */
function copyRows(
  to: Float64Array,
  from: Float64Array,
  twins: Int32Array,
  line: number,
  end: number,
  states: number,
): void {
  const twin = twins[line] as number;
  to.set(from.subarray(twin * states, (twin + end - line) * states), line * states);
}

function areAlike(one: Float64Array, row: number, other: Float64Array, twin: number, states: number): boolean {
  if (twin < 0) return false;
  for (let k = 0, at = twin * states; k < states; k++) if (one[row + k] !== other[at + k]) return false;
  return true;
}
