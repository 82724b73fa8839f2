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

/** Runs Node on the words; the process says at its end what it took. */
async function runNode(
  words: readonly string[],
  feed?: (child: NodeJS.WritableStream) => Promise<void>,
  hear?: (chunk: Buffer) => void,
): Promise<ProcessResult> {
  const before = performance.now();
  const child = spawn(process.execPath, ['--require', resolve('scripts/benchmark/usage.cjs'), ...words], {
    stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    env: { ...process.env, NEWS_TEXT_CODE_CACHE: CODE_CACHE },
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
export async function startsOf(words: readonly string[]): Promise<{ later: ProcessResult; first: ProcessResult }> {
  const later: ProcessResult[] = [];
  const first: ProcessResult[] = [];
  for (let i = 0; i < STARTS; i++) {
    rmSync(CODE_CACHE, { recursive: true, force: true });
    first.push(await runNode(words));
    later.push(await runNode(words));
  }
  return { later: middle(later), first: middle(first) };
}

function middle(runs: readonly ProcessResult[]): ProcessResult {
  return [...runs].sort((a, b) => a.cpu - b.cpu)[runs.length >> 1] as ProcessResult;
}

/** So many short articles as JSON lines through `clean --jsonl`. */
export async function corpus(records: number, jobs: number): Promise<ProcessResult> {
  const text = article(600);
  let answers = 0;
  const result = await runNode(
    ['dist/cli.js', 'clean', '--jsonl', '--jobs', String(jobs)],
    async (input) => {
      for (let id = 0; id < records; id++)
        if (!input.write(`${JSON.stringify({ id, text: `${text}${id}` })}\n`)) await once(input, 'drain');
    },
    (chunk) => {
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) answers++;
    },
  );
  if (answers !== records) throw new Error(`${answers} answers to ${records} records`);
  return result;
}
