// Starts here: one of several threads, the version, or a command. What each needs is read when it is asked for.

import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';

async function start(words: readonly string[]): Promise<void> {
  if (!isMainThread) {
    const { openCodeCache } = await import('./code-cache');
    openCodeCache();
    const { answerQuestions } = await import('./thread');
    return answerQuestions();
  }
  if (words.length === 1 && words[0] === '--version') return void process.stdout.write(`${version}\n`);
  // V8 would compile each pattern for an interpreter first and for the processor when it is tried again: of the hundreds
  // that one article needs, that takes longer than to compile them for the processor at once.
  setFlagsFromString('--no-regexp-tier-up');
  // That of Node 20 optimises functions so soon that for one article it is in vain, and for records each thread does it
  // anew as it sees more of them; later ones wait of themselves.
  if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');
  // Code that is compiled already counts only under the same flags.
  const { openCodeCache } = await import('./code-cache');
  openCodeCache();
  const { runCommandLine } = await import('./command-line');
  process.exitCode = await runCommandLine(words);
}

void start(process.argv.slice(2));
