// A command's answer to one file, from its bytes on. Runs in the main thread or in one of several.

import { readFileSync } from 'node:fs';
import { parse } from '../core';
import type { Answer } from './commands/command';
import { decode } from './decode';
import type { Source } from './deliver';
import { entityReaderFor } from './entity-reader';
import { guessFormat, type Input } from './inputs';
import type { Job } from './job';
import { sayIn } from './say';
import { Workspaces } from './workspace';

export interface FileAnswer {
  readonly source: Source;
  readonly answer: Answer;
}

/** Characters: in a longer text its patterns are tried often enough. */
const SHORT = 1 << 16;

/** `warn` is told what is wrong with workspace files. */
export function fileAnswererFor(
  { command, options, bundle, engine }: Job,
  warn: (line: string) => void,
): (input: Input, several: boolean) => Promise<FileAnswer> {
  const say = sayIn(bundle);
  const workspaces = new Workspaces(say, warn);
  const readEntities = entityReaderFor(options);
  return async (input, several) => {
    const source = await read(input);
    if (several || source.text.length > SHORT) engine.suitLongTexts();
    else engine.suitShortText();
    const said = input.path === undefined ? undefined : await workspaces.optionsFor(input.path);
    const how = {
      format: options.inputFormat ?? guessFormat(input, source.text),
      levels: options.levels,
      preset: options.preset,
      ...said,
    };
    const answer = await command.answer(parse(source.text, how), {
      ...{ options, say, bundle, how, name: input.name, several },
      entitiesOf(article) {
        // Models weigh each word of it: as much work as a long text is.
        if (options.entities) engine.suitLongTexts();
        return readEntities(article, said?.corrections);
      },
    });
    engine.keepCode();
    return { source, answer };
  };
}

async function read(input: Input): Promise<Source> {
  const bytes = input.path === undefined ? await readStandardInput() : readFileSync(input.path);
  return { ...input, bytes, ...decode(bytes) };
}

async function readStandardInput(): Promise<Buffer> {
  const { buffer } = await import('node:stream/consumers');
  return buffer(process.stdin);
}
