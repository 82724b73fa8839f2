// A text comes back after each keystroke: what the chain believes of its lines is computed anew only where it may differ.

import { onForget } from '../text/memo';
import { type Beliefs, believe, type Chain, edgePotentials, nodeScores, type Sequence } from './chain';

/** The latest sequence of a chain, and what it came to. */
interface Latest {
  readonly sequence: Sequence;
  readonly allowed: Int32Array | undefined;
  readonly scores: Float64Array;
  readonly beliefs: Beliefs;
}

/** Longer texts are not kept: an article of some megabytes has fewer lines. */
const LINES = 1 << 15;

let latest = new WeakMap<Chain, Latest>();
onForget(() => {
  latest = new WeakMap();
});

/** By line and state the probability, `lines * states`; `allowed` as `believe` takes it. The same as without a memory. */
export function marginalsOf(chain: Chain, sequence: Sequence, allowed?: Int32Array): Float64Array {
  const last = latest.get(chain);
  const same = last && { ...last, twins: twinsIn(last, sequence, allowed) };
  const scores = nodeScores(chain, sequence, same);
  const beliefs = believe(chain.states, scores, sequence.edges, edgePotentials(chain), allowed, same);
  if (sequence.edges.length <= LINES) latest.set(chain, { sequence, allowed, scores, beliefs });
  return beliefs.marginals;
}

/** By line, which line it was in the latest sequence: counted from the start up to the first that differs, then from the end. */
function twinsIn(last: Latest, sequence: Sequence, allowed: Int32Array | undefined): Int32Array {
  const lines = sequence.edges.length;
  const added = lines - last.sequence.edges.length;
  const twins = new Int32Array(lines).fill(-1);
  let head = 0;
  for (; head < lines && isSame(last, sequence, allowed, head, head); head++) twins[head] = head;
  for (let line = head; line < lines; line++)
    if (line - added >= head && isSame(last, sequence, allowed, line, line - added)) twins[line] = line - added;
  return twins;
}

function isSame(
  { sequence: last, allowed: lastAllowed }: Latest,
  { slots, starts, edges }: Sequence,
  allowed: Int32Array | undefined,
  line: number,
  twin: number,
): boolean {
  if (twin >= last.edges.length || edges[line] !== last.edges[twin] || allowed?.[line] !== lastAllowed?.[twin])
    return false;
  const start = starts[line] as number;
  const lastStart = last.starts[twin] as number;
  const length = (starts[line + 1] as number) - start;
  if ((last.starts[twin + 1] as number) - lastStart !== length) return false;
  for (let s = 0; s < length; s++) if (slots[start + s] !== last.slots[lastStart + s]) return false;
  return true;
}
