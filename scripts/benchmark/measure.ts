// One case, measured in a process of its own: nothing that ran before warms or fills it.

import { GCProfiler, getHeapStatistics } from 'node:v8';
import { ownPeak } from './own-peak.cjs';

export interface Result {
  /** Milliseconds of processor time, from the fastest to the slowest run. */
  readonly times: readonly number[];
  /** That of the process's first run, which compiles what it needs. */
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
  run(): unknown;
}

/** Runs are repeated until they have taken so long, but so often at least and at most; what takes long is run once more. */
const ENOUGH = 2000;
const LONG = 5000;
const RUNS = { least: 4, most: 15 };
/** Before, so long: compilers have looked at all that is run often by then, in programs of all makers. */
const WARMING = 2000;
const MB = 1e6;

export async function measure({ bytes, run }: Case): Promise<Result> {
  // The first run warms, and shows what is allocated.
  const { spent: first, allocated } = await allocationOf(run);
  const isLong = first > LONG;
  for (let spent = first; !isLong && spent < WARMING; ) spent += await timeOf(run);
  const least = isLong ? 1 : RUNS.least;
  const times: number[] = [];
  let spent = 0;
  while (times.length < least || (!isLong && spent < ENOUGH && times.length < RUNS.most)) {
    const time = await timeOf(run);
    times.push(time);
    spent += time;
  }
  return { first, times: times.sort((a, b) => a - b), bytes, peak: ownPeak(), allocated };
}

/** Milliseconds of the processor, of all threads. */
async function timeOf(run: () => unknown): Promise<number> {
  const from = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** From collection to collection, what was added. */
async function allocationOf(run: () => unknown): Promise<{ spent: number; allocated: number }> {
  const profiler = new GCProfiler();
  let last = getHeapStatistics().used_heap_size;
  profiler.start();
  const spent = await timeOf(run);
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
