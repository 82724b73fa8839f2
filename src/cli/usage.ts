// The help, made of the tables of commands and options.

import { COMMANDS } from './commands';
import { belongsTo, OPTIONS, type Option } from './options';
import type { Say } from './say';

/** The help of all commands, or of one. */
export function usageOf(say: Say, name?: string): string {
  const commands = COMMANDS.filter((command) => name === undefined || command.name === name);
  const options = Object.entries<Option>(OPTIONS).filter(([, option]) => name === undefined || belongsTo(option, name));
  return [
    say('Usage: news-text {0} [options] [FILE…]', name ?? 'COMMAND'),
    '',
    ...table(commands.map((command) => [command.name, say(command.help)])),
    '',
    ...table(
      options.map(([flag, { short, value, help }]) => [
        `${short === undefined ? '' : `-${short}, `}--${flag}${value === undefined ? '' : ` ${value}`}`,
        say(help),
      ]),
    ),
    '',
    say('FILE is a file, a folder (its .txt, .news, .md and .html files) or a pattern; - or none is standard input.'),
    say('Exit status: 0 nothing to do or done; 1 check found something to apply; 2 something failed.'),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
