// A command over files, one after the other. A file that fails is left as it is, and the others go on.

import { promises as fs } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { parse } from '../core';
import type { Options } from './arguments';
import type { Command } from './commands/command';
import { decode } from './decode';
import { Deliverer, type Source } from './deliver';
import { entityReaderFor } from './entity-reader';
import { findInputs, guessFormat, type Input } from './inputs';
import { print, warn } from './output';
import { type Bundle, reasonOf, sayIn } from './say';
import { Workspaces } from './workspace';

/** Returns the exit status. */
export async function runFiles(
  command: Command,
  operands: readonly string[],
  options: Options,
  bundle: Bundle,
): Promise<0 | 1 | 2> {
  const say = sayIn(bundle);
  const { inputs, failures } = await findInputs(operands);
  const workspaces = new Workspaces(say, warn);
  const readEntities = entityReaderFor(options);
  const deliverer = new Deliverer(command, options, inputs);
  const frame = command.frame?.(options, say);
  let failed = failures.length > 0;
  let toApply = false;
  let printed = 0;

  for (const { name, error } of failures) warn(`${name}: ${reasonOf(error, say)}`);
  await print(frame?.open ?? '');
  for (const input of inputs) {
    const { name } = input;
    try {
      const source = await read(input);
      const format = options.inputFormat ?? guessFormat(input, source.text);
      const said = input.path === undefined ? undefined : await workspaces.optionsFor(input.path);
      const how = {
        format,
        levels: options.levels,
        preset: options.preset,
        ...said,
      };
      const answer = await command.answer(parse(source.text, how), {
        ...{ options, say, bundle, how, name, several: inputs.length > 1 },
        entitiesOf: (article) => readEntities(article, said?.corrections),
      });
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
  await print(frame?.close ?? '');
  return failed ? 2 : toApply ? 1 : 0;
}

async function read(input: Input): Promise<Source> {
  const bytes = input.path === undefined ? await buffer(process.stdin) : await fs.readFile(input.path);
  return { ...input, bytes, ...decode(bytes) };
}
