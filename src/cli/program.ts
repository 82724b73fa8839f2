// What the command line does, in the main thread and in others.

import type { Engine } from './job';

export { runCommandLine } from './command-line';

export async function answerQuestions(engine: Engine): Promise<void> {
  const thread = await import('./thread');
  return thread.answerQuestions(engine);
}
