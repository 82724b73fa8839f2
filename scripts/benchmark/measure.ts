// One case, measured in a process of its own: nothing that ran before warms or fills it.

import { GCProfiler, getHeapStatistics } from 'node:v8';

export interface Result {
  /** Milliseconds of processor time, from the fastest to the slowest run. */
  readonly times: readonly number[];
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

/** Runs are repeated for this long, and this often at least and at most. */
const ENOUGH = 2000;
const RUNS = { least: 3, most: 15 };
const MB = 1e6;

export async function measure({ bytes, run }: Case): Promise<Result> {
  const times: number[] = [];
  await run();
  let spent = 0;
  while (times.length < RUNS.least || (spent < ENOUGH && times.length < RUNS.most)) {
    const from = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / 1000);
    spent += (user + system) / 1000;
    if (spent > 6 * ENOUGH) break;
  }
  const allocated = await allocationOf(run);
  return { times: times.sort((a, b) => a - b), bytes, peak: process.resourceUsage().maxRSS / 1000, allocated };
}

/** From collection to collection, what was added. */
async function allocationOf(run: () => unknown): Promise<number> {
  const profiler = new GCProfiler();
  let last = getHeapStatistics().used_heap_size;
  profiler.start();
  await run();
  let allocated = 0;
  for (const { beforeGC, afterGC } of profiler.stop()?.statistics ?? []) {
    allocated += Math.max(0, beforeGC.heapStatistics.usedHeapSize - last);
    last = afterGC.heapStatistics.usedHeapSize;
  }
  return (allocated + Math.max(0, getHeapStatistics().used_heap_size - last)) / MB;
}

export function median(values: readonly number[]): number {
  return values[values.length >> 1] ?? 0;
}
