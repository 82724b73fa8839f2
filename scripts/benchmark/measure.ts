// One case, measured in a process of its own: nothing that ran before warms or fills it.

import { setImmediate } from 'node:timers/promises';
import { GCProfiler, getHeapStatistics } from 'node:v8';
import { ownPeak } from './own-peak.cjs';

export interface Result {
  /** Milliseconds of processor time, of all threads, from the fastest to the slowest run. */
  readonly times: readonly number[];
  /** Milliseconds of the clock, from the fastest to the slowest run. */
  readonly clock: readonly number[];
  /** Processor time of the process's first run, which compiles what it needs. */
  readonly first: number;
  readonly bytes: number;
  /** Most memory that the process ever had, in MB. */
  readonly peak: number;
  /** What one run allocates, in MB. */
  readonly allocated: number;
}

export interface Case {
  /** What is done: a row of the table. */
  readonly name: string;
  readonly on: string;
  readonly bytes: number;
  /** Makes what the next run is about, before the clock starts. */
  prepare?(): void;
  run(): unknown;
}

interface Spent {
  readonly cpu: number;
  readonly clock: number;
}

/** Runs are repeated until they have taken so long, but so often at least and at most; what takes long is run once more. */
const ENOUGH = 2000;
const LONG = 10_000;
const RUNS = { least: 5, most: 15 };
/** Before, until so many in a row were not faster than all others: by then compilers have done with it, whoever made it. */
const STEADY = 8;
const WARMING = { least: 2000, most: 20_000 };
const MB = 1e6;

export async function measure(one: Case): Promise<Result> {
  // The first run warms, and shows what is allocated.
  const { spent: first, allocated } = await allocationOf(one);
  const isLong = first > LONG;
  if (!isLong) await warm(one);
  const least = isLong ? 1 : RUNS.least;
  const runs: Spent[] = [];
  let spent = 0;
  while (runs.length < least || (!isLong && spent < ENOUGH && runs.length < RUNS.most)) {
    const time = await timeOf(one);
    runs.push(time);
    spent += time.cpu;
  }
  const sorted = (times: number[]) => times.sort((a, b) => a - b);
  const times = sorted(runs.map(({ cpu }) => cpu));
  const clock = sorted(runs.map((run) => run.clock));
  return { ...{ first, times, clock, allocated }, bytes: one.bytes, peak: ownPeak() };
}

async function warm(one: Case): Promise<void> {
  let fastest = Number.POSITIVE_INFINITY;
  let spent = 0;
  for (let since = 0; spent < WARMING.most && (since < STEADY || spent < WARMING.least); since++) {
    const { cpu } = await timeOf(one);
    spent += cpu;
    if (cpu >= fastest) continue;
    fastest = cpu;
    since = 0;
  }
}

/** Each run has its turn of the event loop: what is held weakly is held until the turn ends. */
async function timeOf({ prepare, run }: Case): Promise<Spent> {
  prepare?.();
  await setImmediate();
  const [from, start] = [process.cpuUsage(), performance.now()];
  await run();
  const { user, system } = process.cpuUsage(from);
  return { cpu: (user + system) / 1000, clock: performance.now() - start };
}

/** From collection to collection, what was added. */
async function allocationOf(one: Case): Promise<{ spent: number; allocated: number }> {
  const profiler = new GCProfiler();
  let last = getHeapStatistics().used_heap_size;
  profiler.start();
  const { cpu: spent } = await timeOf(one);
  let bytes = 0;
  for (const { beforeGC, afterGC } of profiler.stop()?.statistics ?? []) {
    bytes += Math.max(0, beforeGC.heapStatistics.usedHeapSize - last);
    last = afterGC.heapStatistics.usedHeapSize;
  }
  return { spent, allocated: (bytes + Math.max(0, getHeapStatistics().used_heap_size - last)) / MB };
}

export function median(values: readonly number[]): number {
  return values[values.length >> 1] ?? 0;
}
