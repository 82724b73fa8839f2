// A command over files, by one thread or several; delivered in order. A file that fails is left as it is, and the others
// go on.

import { Deliverer } from './deliver';
import type { FileAnswer } from './file-answers';
import { fileAnswererFor } from './file-answers';
import { inOrder } from './in-order';
import { findInputs, type Input } from './inputs';
import type { Job } from './job';
import { print, warn } from './output';
import { reasonOf, sayIn } from './say';

/** Fewer files are done before a second thread is warm. */
const MANY = 64;
const MOST_THREADS = 8;

/** Returns the exit status. */
export async function runFiles(job: Job, operands: readonly string[]): Promise<0 | 1 | 2> {
  const { command, options, bundle } = job;
  const say = sayIn(bundle);
  const { inputs, failures } = await findInputs(operands);
  const deliverer = new Deliverer(command, options, inputs);
  const frame = command.frame?.(options, say);
  let failed = failures.length > 0;
  let toApply = false;
  let printed = 0;

  for (const { name, error } of failures) warn(`${name}: ${reasonOf(error, say)}`);
  await print(frame?.open ?? '');
  const jobs = Math.min(options.jobs ?? (await jobsFor(inputs.length)), inputs.length);
  const threads = jobs > 1 ? (await import('./threads')).openThreads(jobs, job, warn) : undefined;
  const answerHere = fileAnswererFor(job, warn);
  const several = inputs.length > 1;

  /** A failure is an answer, too: it is told in its turn. Only the main thread reads standard input. */
  const attempt = async (input: Input): Promise<{ input: Input } & (FileAnswer | { error: unknown })> => {
    try {
      const answered =
        threads && input.path !== undefined ? threads.answerFile({ input, several }) : answerHere(input, several);
      return { input, ...(await answered) };
    } catch (error) {
      return { input, error };
    }
  };

  for await (const attempted of inOrder(inputs, attempt, threads?.width ?? 1)) {
    const { name } = attempted.input;
    try {
      if ('error' in attempted) throw attempted.error;
      const { source, answer } = attempted;
      toApply ||= answer.toApply ?? false;
      if (answer.note !== undefined) warn(`${name}: ${answer.note}`);
      const delivery = await deliverer.deliver(source, answer);
      if (delivery.way === 'print') {
        if (delivery.text !== '') await print((printed++ > 0 ? (frame?.between ?? '') : '') + delivery.text);
      } else if (delivery.written)
        warn(
          answer.edits === undefined
            ? say('{0}: written', delivery.file)
            : say('{0}: written, {1} changes', delivery.file, answer.edits.length),
        );
    } catch (error) {
      failed = true;
      warn(`${name}: ${reasonOf(error, say)}`);
    }
  }
  await threads?.close();
  await print(frame?.close ?? '');
  return failed ? 2 : toApply ? 1 : 0;
}

async function jobsFor(files: number): Promise<number> {
  if (files < MANY) return 1;
  const { availableParallelism } = await import('node:os');
  return Math.min(MOST_THREADS, availableParallelism());
}
