import type { Options } from './arguments';
import { COMMANDS } from './commands';
import type { Command } from './commands/command';
import { type Bundle, loadBundle } from './say';

/** What the program can do about V8, which runs it. */
export interface Engine {
  /** To be called when a text is answered. */
  keepCode(): void;
  /** To be called before one short text is parsed. */
  suitShortText(): void;
  /** To be called before much text is read. */
  suitLongTexts(): void;
}

/** What is to be done, whatever the file or record. */
export interface Job {
  readonly command: Command;
  readonly options: Options;
  readonly bundle: Bundle;
  readonly engine: Engine;
}

/** A job as another thread is told of it. */
export interface JobOrder {
  readonly command: string;
  readonly options: Options;
}

export async function jobOf({ command: name, options }: JobOrder, engine: Engine): Promise<Job> {
  const command = COMMANDS.find((item) => item.name === name);
  if (!command) throw new Error(`there is no command ${name}`);
  return { command, options, bundle: await loadBundle(options.locale), engine };
}
