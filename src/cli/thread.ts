// The other side: one of several threads.

import { parentPort, workerData } from 'node:worker_threads';
import { fileAnswererFor } from './file-answers';
import { type Engine, type JobOrder, jobOf } from './job';
import { recordAnswererFor } from './record-answers';
import { Refusal } from './say';
import type { Question, Reply } from './threads';

export async function answerQuestions(engine: Engine): Promise<void> {
  const reply = (message: Reply) => parentPort?.postMessage(message);
  const asked: Question[] = [];
  let take = (question: Question): void => void asked.push(question);
  parentPort?.on('message', (question: Question) => take(question));

  const job = await jobOf(workerData as JobOrder, engine);
  const answerFile = fileAnswererFor(job, (warning) => reply({ warning }));
  const answerRecords = recordAnswererFor(job);
  // One after the other: a thread that works on two texts at once only holds more memory.
  let last = Promise.resolve();
  take = (question) => {
    last = last.then(() => answer(question));
  };
  asked.forEach(take);

  async function answer(question: Question): Promise<void> {
    const { id } = question;
    try {
      const value = await ('lines' in question
        ? answerRecords(question.lines)
        : answerFile(question.input, question.several));
      reply({ id, value });
    } catch (error) {
      const { message, code } = error as NodeJS.ErrnoException;
      reply({ id, message, ...(error instanceof Refusal ? { args: error.args } : code !== undefined && { code }) });
    }
  }
}
