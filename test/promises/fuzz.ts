// Inputs that nobody wrote, one after another, until the time is up; what fails is cut down to what makes it fail.

import { randomFrom } from './random';
import { shrunk } from './shrink';
import type { Target } from './targets';

export interface Finding {
  readonly target: string;
  readonly seed: number;
  readonly message: string;
  /** The smallest input found that fails in the same way. */
  readonly input: string;
}

export interface Tally {
  /** Inputs tried, by target. */
  readonly tried: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** Works for so many seconds of processor time; an input is made of its seed alone, seeds are counted up. */
export async function fuzz(targets: readonly Target[], seed: number, seconds: number): Promise<Tally> {
  const tried = Object.fromEntries(targets.map(({ name }) => [name, 0]));
  const findings: Finding[] = [];
  const until = spent() + seconds;
  for (let next = seed; spent() < until; next++)
    for (const target of targets) {
      const input = target.make(randomFrom(next));
      tried[target.name] = (tried[target.name] ?? 0) + 1;
      const message = await failureOf(target, input);
      if (message === undefined || findings.some((known) => kindOf(known.message) === kindOf(message))) continue;
      const fails = async (smaller: string) => kindOf((await failureOf(target, smaller)) ?? '') === kindOf(message);
      findings.push({ target: target.name, seed: next, message, input: await shrunk(input, fails) });
    }
  return { tried, findings };
}

/** Seconds of processor time. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function failureOf({ attempt }: Target, input: string): Promise<string | undefined> {
  try {
    await attempt(input);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** Two failures of a kind break the same promise. */
function kindOf(message: string): string {
  return message.split(':')[0] ?? '';
}
