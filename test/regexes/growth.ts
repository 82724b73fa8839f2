// Whether the time of a regular expression grows faster than the text that it is tried on.

import { createContext, Script } from 'node:vm';
import type { Attack } from './attacks';

/** Characters of an attack: some long paragraphs. */
const LENGTH = 4_000;
/** Milliseconds of the processor below which nothing is measured: what is linear takes a fraction of it. */
const NOTICED = 3;
/** Twice the length may take this many times as long; quadratic would be four. */
const GROWTH = 3.5;
/** Milliseconds that no attack may take, however linear it is: four times what the dearest takes on an idle machine. */
const MOST = 80;
/** Milliseconds of the clock after which an expression is given up: an exponential one takes more than a lifetime. */
const PATIENCE = 20_000;

/** The first attack that the expression falls to, with what it costs, or nothing. */
export function fallOf(
  source: string,
  flags: string,
  attacks: readonly Attack[],
  patience = PATIENCE,
): string | undefined {
  // One that is asked at a place of the text is asked at every place of it.
  const expression = new RegExp(source, flags.replace('y', 'g'));
  for (const attack of attacks) {
    const fall = within(patience, () => growthUnder(expression, attack));
    if (fall !== undefined) return `${fall} with ${JSON.stringify(attack)}`;
  }
  return undefined;
}

/** Only what runs in a context of its own can be stopped. */
const context = createContext({ work: undefined });
const script = new Script('work()');

function within(patience: number, work: () => string | undefined): string | undefined {
  context.work = work;
  try {
    return script.runInContext(context, { timeout: patience });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return 'no end';
  }
}

function growthUnder(expression: RegExp, attack: Attack): string | undefined {
  const costs: number[] = [];
  for (const length of [LENGTH, 2 * LENGTH, 4 * LENGTH]) {
    const before = costs.at(-1);
    const cost = leastCostOf(expression, attack, length, before === undefined ? NOTICED : before * GROWTH);
    if (cost < (before === undefined ? NOTICED : before * GROWTH) && (costs[0] ?? cost) < MOST) return undefined;
    costs.push(cost);
  }
  return `${costs.map((cost) => cost.toFixed(1)).join(', ')} ms for ${LENGTH} characters, twice and four times as many`;
}

/** The machine may be busy with something else: of some tries the first that is `enough`, or the least. */
function leastCostOf(expression: RegExp, attack: Attack, length: number, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 4; tries > 0 && least >= enough; tries--)
    least = Math.min(least, costOf(expression, attack, length));
  return least;
}

function costOf(expression: RegExp, { lead, pump, end }: Attack, length: number): number {
  const text = lead + pump.repeat(Math.ceil(length / pump.length)) + end;
  const start = process.cpuUsage();
  expression.lastIndex = 0;
  text.replace(expression, '');
  return process.cpuUsage(start).user / 1000;
}
