// The command line as a process: how soon it is there, and how it takes a corpus.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { article } from './texts';

export interface ProcessResult {
  /** Milliseconds of the clock, and of the processor. */
  readonly wall: number;
  readonly cpu: number;
  /** Most memory, of all its threads, in MB. */
  readonly peak: number;
}

/** Not that of the user, where an earlier start may have left its code. */
const CODE_CACHE = resolve('out/benchmark-code');

interface Around {
  readonly environment?: NodeJS.ProcessEnv;
  readonly feed?: (child: NodeJS.WritableStream) => Promise<void>;
  readonly hear?: (chunk: Buffer) => void;
}

/** Runs Node on the words; the process says at its end what it took. */
async function runNode(
  words: readonly string[],
  { environment = process.env, feed, hear }: Around,
): Promise<ProcessResult> {
  const before = performance.now();
  const child = spawn(process.execPath, ['--require', resolve('scripts/benchmark/usage.cjs'), ...words], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    env: { ...environment, NEWS_TEXT_CODE_CACHE: CODE_CACHE },
  });
  let said = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    said += chunk;
  });
  child.stdout?.on('data', (chunk: Buffer) => hear?.(chunk));
  const closed = once(child, 'close');
  if (child.stdin) {
    await feed?.(child.stdin);
    child.stdin.end();
  }
  await closed;
  return { wall: performance.now() - before, ...(JSON.parse(said) as { cpu: number; peak: number }) };
}

const STARTS = 9;

/** The medians of several starts: with compiled code that an earlier start has kept, and without. */
export async function startsOf(
  words: readonly string[],
  environment = process.env,
): Promise<{ later: ProcessResult; first: ProcessResult }> {
  const later: ProcessResult[] = [];
  const first: ProcessResult[] = [];
  for (let i = 0; i < STARTS; i++) {
    rmSync(CODE_CACHE, { recursive: true, force: true });
    first.push(await runNode(words, { environment }));
    later.push(await runNode(words, { environment }));
  }
  return { later: middle(later, 'cpu'), first: middle(first, 'cpu') };
}

function middle(runs: readonly ProcessResult[], by: 'cpu' | 'wall'): ProcessResult {
  return [...runs].sort((a, b) => a[by] - b[by])[runs.length >> 1] as ProcessResult;
}

/** Runs each several times, in turn, so that what else the machine does meets all of them: the medians, and the highest peaks. */
export async function inTurn(
  rounds: number,
  runs: readonly (() => Promise<ProcessResult>)[],
): Promise<ProcessResult[]> {
  const results = runs.map((): ProcessResult[] => []);
  for (let round = 0; round < rounds; round++) for (const [i, run] of runs.entries()) results[i]?.push(await run());
  return results.map((all) => ({ ...middle(all, 'wall'), peak: Math.max(...all.map(({ peak }) => peak)) }));
}

/** Records that are written at once: to write each on its own would take a core that the program could use. */
const AT_ONCE = 100;

/** So many short articles as JSON lines through `clean --jsonl`. */
export async function corpus(records: number, jobs: number): Promise<ProcessResult> {
  const text = article(600);
  let answers = 0;
  const result = await runNode(['dist/cli.js', 'clean', '--jsonl', '--jobs', String(jobs)], {
    async feed(input) {
      for (let first = 0; first < records; first += AT_ONCE) {
        const ids = Array.from({ length: Math.min(AT_ONCE, records - first) }, (_, i) => first + i);
        const lines = ids.map((id) => `${JSON.stringify({ id, text: `${text}${id}` })}\n`);
        if (!input.write(lines.join(''))) await once(input, 'drain');
      }
    },
    hear(chunk) {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++;
    },
  });
  if (answers !== records) throw new Error(`${answers} answers to ${records} records`);
  return result;
}

/** The same by two processes that share nothing but the machine: what its second core can add. */
export async function corpusInHalves(records: number): Promise<ProcessResult> {
  const half = records >> 1;
  const [one, other] = await Promise.all([corpus(half, 1), corpus(records - half, 1)]);
  return { wall: Math.max(one.wall, other.wall), cpu: one.cpu + other.cpu, peak: one.peak + other.peak };
}
