// The page that the measures make.

import { cpus, loadavg, totalmem } from 'node:os';
import { median, type Result } from './measure';
import type { ProcessRow } from './process-rows';

/** Before anything is measured. */
const [LOAD = Number.NaN] = loadavg();

export interface Measured {
  readonly name: string;
  readonly on: string;
  readonly result: Result;
}

/** A target of the project: what must be reached, and what was. */
export interface Target {
  readonly what: string;
  readonly must: string;
  readonly reached: string;
  /** Undefined: it is told beside another, nothing is promised. */
  readonly met: boolean | undefined;
}

export function reportOf(
  measured: readonly Measured[],
  targets: readonly Target[],
  processes: readonly ProcessRow[],
): string {
  return `# Performance

Measured by \`npm run benchmark -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${machine()}. Times are medians
of several runs, each case in a process of its own that was warm: it had stopped becoming faster. They are of the
processor, of all the process's threads; in the first table, what somebody waits for, after a keystroke or at a save, is of
the clock. Throughput is that of the fastest run, and tools are compared by it: in some processes linkedom keeps what it no
longer needs for many runs, which then take several times as long. The first run of each process, which compiles, stands
beside the others, and the spread from the fastest to the slowest. What is remembered of lines is forgotten before every
run, but where a parse is said to be held or repeated; the text after a keystroke is put together before. The bare pass
splits the text into lines and tests one pattern on each: what any program would need. The machine's load was
${LOAD.toFixed(1)} before: above its number of processors, all figures are too high, and a second thread gains nothing.
Pages are real ones, of which \`../shared\` has the sources; articles are made of the tests' own.

## What must be reached

| | must reach | reached | |
|---|--:|--:|---|
${targets.map(({ what, must, reached, met }) => `| ${what} | ${must} | ${reached} | ${met === undefined ? '' : met ? 'yes' : '**no**'} |`).join('\n')}

## All cases

| | on | time | spread | throughput | first run | to the bare pass | peak memory | allocated | clock |
|---|---|--:|--:|--:|--:|--:|--:|--:|--:|
${measured.map((one) => rowOf(one, measured)).join('\n')}

## The command line

| | clock | processor | peak memory |
|---|--:|--:|--:|
${processes.map(({ what, result: { wall, cpu, peak } }) => `| ${what} | ${ms(wall)} | ${ms(cpu)} | ${Math.round(peak)} MB |`).join('\n')}

Where \`NODE_EXTRA_CA_CERTS\` is set, Node reads the certificates that it adds at every start, also that of \`node -e 0\`.
`;
}

function machine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim()}, ${memory} GB`;
}

function rowOf({ name, on, result }: Measured, all: readonly Measured[]): string {
  const { times, clock, first, bytes, peak, allocated } = result;
  const time = median(times);
  const bare = all.find((other) => other.name === 'bare pass' && other.on === on);
  const ratio = bare && name !== 'bare pass' ? `${Math.round(time / median(bare.result.times))} ×` : '';
  const spread = `${ms(times[0] ?? 0)} – ${ms(times.at(-1) ?? 0)}`;
  const speed = `${(bytes / 1000 / (times[0] ?? 0)).toPrecision(2)} MB/s`;
  return `| ${name} | ${on} | ${ms(time)} | ${spread} | ${speed} | ${ms(first)} | ${ratio} | ${Math.round(peak)} MB | ${Math.round(allocated)} MB | ${ms(median(clock))} |`;
}

export function ms(time: number): string {
  return time < 10
    ? `${time.toFixed(1)} ms`
    : time < 10_000
      ? `${Math.round(time)} ms`
      : `${(time / 1000).toFixed(1)} s`;
}
