// Of pages, both passes say what is body: the first sees words and boxes at their finest, the second the roles around.

import { BODY_ROLES, ROLES } from '../article';

const STATES = ROLES.length;
const IS_BODY: readonly boolean[] = ROLES.map((role) => (BODY_ROLES as readonly string[]).includes(role));
/** What the first pass's word weighs against the second's. */
const OF_FIRST = 0.6;
/** A smaller share can't be scaled up: the line stays what the second pass is certain of. */
const LEAST = 1e-9;

/**
 * The marginals, by line and role, moved so that the body's share of each line is the mean of what both passes say.
 * Lines that certain evidence binds stay: `bound` holds the roles that it leaves.
 */
export function blendBody(marginals: Float64Array, chances: Float64Array, bound: Int32Array): Float64Array {
  const blended = marginals.slice();
  chances.forEach((chance, line) => {
    if (bound[line] !== 2 ** STATES - 1) return;
    const row = line * STATES;
    let ofBody = 0;
    for (let k = 0; k < STATES; k++) if (IS_BODY[k]) ofBody += marginals[row + k] ?? 0;
    if (Math.min(ofBody, 1 - ofBody) < LEAST) return;
    const wanted = (1 - OF_FIRST) * ofBody + OF_FIRST * chance;
    const factors = [(1 - wanted) / (1 - ofBody), wanted / ofBody] as const;
    for (let k = 0; k < STATES; k++) blended[row + k] = (marginals[row + k] ?? 0) * factors[IS_BODY[k] ? 1 : 0];
  });
  return blended;
}
