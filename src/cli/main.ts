// Starts here: one of several threads, the version, or a command. What each needs is read when it is asked for, most of it
// out of the cache of compiled code: this file is compiled at every start.

import { version } from '../../package.json';
import { keepCode, openCodeCache } from './code-cache';
import { setFlags, suitLongTexts, suitShortText } from './flags';
import { print } from './output';

const ENGINE = { keepCode, suitLongTexts, suitShortText };

async function start(words: readonly string[]): Promise<void> {
  // Threads are started without words: only then Node is asked for what it says of them.
  if (words.length === 0 && !(await import('node:worker_threads')).isMainThread) {
    suitLongTexts();
    openCodeCache({ keeps: false });
    const { answerQuestions } = await import('./program');
    return answerQuestions(ENGINE);
  }
  if (words.length === 1 && words[0] === '--version') return print(`${version}\n`);
  // Code that is compiled already counts only under the same flags.
  setFlags();
  openCodeCache({ keeps: true });
  const { runCommandLine } = await import('./program');
  process.exitCode = await runCommandLine(words, ENGINE);
  // All is written by then. The system takes memory back as a whole, where Node would give it back piece by piece.
  process.once('beforeExit', (status) => process.exit(status));
}

void start(process.argv.slice(2));
