// JSON lines in, JSON lines out: in order, in constant memory, by one thread or several.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { inOrder } from './in-order';
import { findInputs } from './inputs';
import type { Job } from './job';
import { print, warn } from './output';
import { recordAnswererFor } from './record-answers';
import { reasonOf, sayIn } from './say';

/** Answers every record of the files, or of standard input. A bad record is answered, too; only a file can fail. */
export async function runJsonLines(job: Job, operands: readonly string[]): Promise<0 | 2> {
  const say = sayIn(job.bundle);
  const { jobs = 1 } = job.options;
  const { inputs, failures } = await findInputs(operands, { folders: false });
  for (const { name, error } of failures) warn(`${name}: ${reasonOf(error, say)}`);
  let status: 0 | 2 = failures.length > 0 ? 2 : 0;
  const threads = jobs > 1 ? (await import('./threads')).openThreads(jobs, job, warn) : undefined;
  const answer = threads?.answerRecords ?? recordAnswererFor(job);
  for (const { name, path } of inputs) {
    try {
      const stream = path === undefined ? process.stdin : createReadStream(path);
      for await (const answers of inOrder(wholeLines(stream), answer, threads?.width ?? 1)) await print(answers);
    } catch (error) {
      status = 2;
      warn(`${name}: ${reasonOf(error, say)}`);
    }
  }
  await threads?.close();
  return status;
}

const LINE_FEED = 10;

/** Stretches of whole lines, as bytes: characters cut between two chunks stay whole, and U+2028 ends no line. */
async function* wholeLines(stream: Readable): AsyncGenerator<Uint8Array> {
  let begun: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield Buffer.concat([...begun, chunk.subarray(0, end)]);
      begun = [];
    }
    if (end < chunk.length) begun.push(chunk.subarray(end));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
