// Words to a command, the command over files or JSON lines, an exit status.

import { version } from '../../package.json';
import { readArguments } from './arguments';
import { COMMANDS } from './commands';
import type { Engine } from './job';
import { leaveWhenNobodyReads, print, warn } from './output';
import { loadBundle, Refusal, reasonOf, sayIn } from './say';
import { usageOf } from './usage';

/** Returns the exit status: 0 nothing to do or done, 1 `check` found something to apply, 2 something failed. */
export async function runCommandLine(words: readonly string[], engine: Engine): Promise<number> {
  leaveWhenNobodyReads((error) => `news-text: ${reasonOf(error, sayIn({}))}`);
  try {
    const { command: name, operands, options } = readArguments(words);
    const bundle = await loadBundle(options.locale);
    const say = sayIn(bundle);
    if (options.version) {
      await print(`${version}\n`);
      return 0;
    }
    const command = COMMANDS.find((item) => item.name === name);
    if (options.help) {
      await print(usageOf(say, command?.name));
      return 0;
    }
    if (name === undefined) {
      warn(usageOf(say));
      return 2;
    }
    if (!command) {
      warn(`news-text: ${say('there is no command {0}; see news-text --help', name)}`);
      return 2;
    }
    if (options.jsonl) {
      const { runJsonLines } = await import('./jsonl');
      return await runJsonLines({ command, options, bundle, engine }, operands);
    }
    const { runFiles } = await import('./run-files');
    return await runFiles({ command, options, bundle, engine }, operands);
  } catch (error) {
    // The locale is asked for by the same words: a wrong use is told in it where it can be.
    const chinese = words.some((word) => /^(--locale=)?zh[-_]cn$/i.test(word));
    warn(`news-text: ${reasonOf(error, sayIn(await loadBundle(chinese ? 'zh-cn' : 'en')))}`);
    if (!(error instanceof Refusal)) warn(String((error as Error).stack));
    return 2;
  }
}
