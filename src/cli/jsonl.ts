// JSON lines in, JSON lines out: one record at a time, in order, in constant memory.

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Options } from './arguments';
import type { Command } from './commands/command';
import { entityReaderFor } from './entity-reader';
import { findInputs } from './inputs';
import { readRecord } from './json-record';
import { print, warn } from './output';
import { type Bundle, reasonOf, sayIn } from './say';

/** Answers every record of the files, or of standard input. A bad record is answered, too; only a file can fail. */
export async function runJsonLines(
  command: Command,
  operands: readonly string[],
  options: Options,
  bundle: Bundle,
): Promise<0 | 2> {
  const say = sayIn(bundle);
  const entitiesOf = entityReaderFor(options);
  const { inputs, failures } = await findInputs(operands, { folders: false });
  for (const { name, error } of failures) warn(`${name}: ${reasonOf(error, say)}`);
  let status: 0 | 2 = failures.length > 0 ? 2 : 0;
  for (const { name, path } of inputs) {
    try {
      const stream = path === undefined ? process.stdin : createReadStream(path);
      for await (const line of linesOf(stream)) await print(`${await answerTo(line)}\n`);
    } catch (error) {
      status = 2;
      warn(`${name}: ${reasonOf(error, say)}`);
    }
  }
  return status;

  async function answerTo(line: Uint8Array): Promise<string> {
    const result = readRecord(line);
    try {
      if (result.error) throw result.error;
      const { text, format } = result.record;
      const how = { format, levels: options.levels, preset: options.preset };
      const answer = JSON.stringify((await command.record?.(text, { options, bundle, how, entitiesOf })) ?? {});
      return `{"id":${result.id},${answer.slice(1)}`;
    } catch (error) {
      return `{"id":${result.id},"error":${JSON.stringify(reasonOf(error, say))}}`;
    }
  }
}

const LINE_FEED = 10;

/** The lines that are not blank, as bytes: characters cut between two chunks stay whole, and U+2028 ends no line. */
async function* linesOf(stream: Readable): AsyncGenerator<Uint8Array> {
  let pieces: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      pieces.push(chunk.subarray(from, at));
      const line = pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces);
      if (!isBlank(line)) yield line;
      pieces = [];
      from = at + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  const last = Buffer.concat(pieces);
  if (!isBlank(last)) yield last;
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
