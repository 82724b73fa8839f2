// Several threads that answer, each with a parser of its own.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileAnswer } from './file-answers';
import type { Input } from './inputs';
import type { Job, JobOrder } from './job';
import { Refusal } from './say';

export interface FileQuestion {
  readonly input: Input;
  readonly several: boolean;
}

/** To a thread: a file, or lines of records. */
export type Question = { readonly id: number } & (FileQuestion | { readonly lines: Uint8Array });

/** From a thread: an answer, a failure, or a line for standard error. */
export type Reply =
  | { readonly id: number; readonly value: FileAnswer | string }
  | {
      readonly id: number;
      readonly message: string;
      readonly args?: readonly (string | number)[];
      readonly code?: string;
    }
  | { readonly warning: string };

export interface Threads {
  /** Questions that keep all threads busy. */
  readonly width: number;
  readonly answerFile: (question: FileQuestion) => Promise<FileAnswer>;
  /**
   * Text, not bytes: the main thread makes little else, and bytes lie outside of what tells it that it is time to
   * collect garbage. They would grow to 60 MB before it does.
   */
  readonly answerRecords: (lines: Uint8Array) => Promise<string>;
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  /** Why it is no more. */
  ended?: Error;
  readonly waiting: Map<number, { resolve(value: FileAnswer | string): void; reject(error: Error): void }>;
}

/** A thread starts as the program does. */
const PROGRAM = join(__dirname, '../cli.js');
/** What a text leaves behind is short-lived: more room for it, in MB, costs memory in every thread and saves no time. */
const YOUNG = 12;

export function openThreads(count: number, { command, options }: Job, warn: (line: string) => void): Threads {
  const order: JobOrder = { command: command.name, options };
  const said = new Set<string>();
  const threads = Array.from({ length: count }, (): Thread => open(order, warnOnce));
  let ids = 0;

  /** Every thread reads the workspace files for itself, and says what is wrong with them. */
  function warnOnce(line: string): void {
    if (!said.has(line)) warn(line);
    said.add(line);
  }

  function ask(question: FileQuestion | { lines: Uint8Array }, move: ArrayBuffer[] = []): Promise<FileAnswer | string> {
    const id = ids++;
    const alive = threads.filter(({ ended }) => !ended);
    const [least] = alive.sort((one, other) => one.waiting.size - other.waiting.size);
    return new Promise((resolve, reject) => {
      if (!least) return reject(threads[0]?.ended);
      least.waiting.set(id, { resolve, reject });
      least.worker.postMessage({ id, ...question } satisfies Question, move);
    });
  }

  return {
    width: count * 3,
    answerFile: (question) => ask(question) as Promise<FileAnswer>,
    answerRecords(lines) {
      // What a stream read may be part of a larger piece of memory: only a copy can be given away.
      const own = new Uint8Array(lines);
      return ask({ lines: own }, [own.buffer]) as Promise<string>;
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };
}

function open(order: JobOrder, warn: (line: string) => void): Thread {
  const waiting: Thread['waiting'] = new Map();
  const worker = new Worker(PROGRAM, { workerData: order, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const thread: Thread = { worker, waiting };
  worker.on('message', (reply: Reply) => {
    if ('warning' in reply) return warn(reply.warning);
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('value' in reply) asked?.resolve(reply.value);
    else asked?.reject(errorOf(reply));
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => end(new Error(`a thread ended with ${code}`)));
  return thread;

  /** A thread that ends takes its questions with it: each is a failure of its file. */
  function end(error: Error): void {
    thread.ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }
}

function errorOf({ message, args, code }: Extract<Reply, { message: string }>): Error {
  return args ? new Refusal(message, ...args) : Object.assign(new Error(message), code === undefined ? {} : { code });
}
