// A command's answers to JSON lines. Runs in the main thread or in one of several.

import { rememberAtMost } from '../core';
import { entityReaderFor } from './entity-reader';
import type { Job } from './job';
import { readRecord } from './json-record';
import { reasonOf, sayIn } from './say';

const LINE_FEED = 10;

/** Lines that records have in common, menus and notices, are fewer. */
const LINES = 1 << 10;

/** From whole lines in UTF-8 to the answers, a line each; blank lines have none. A bad record is answered, too. */
export function recordAnswererFor({ command, options, bundle, engine }: Job): (lines: Uint8Array) => Promise<string> {
  const say = sayIn(bundle);
  const entitiesOf = entityReaderFor(options);
  if (options.jsonl) {
    rememberAtMost(LINES);
    engine.suitLongTexts();
  }

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

  return async (lines) => {
    let answers = '';
    for (let from = 0; from < lines.length; ) {
      const at = lines.indexOf(LINE_FEED, from);
      const end = at < 0 ? lines.length : at;
      const line = lines.subarray(from, end);
      if (!isBlank(line)) answers += `${await answerTo(line)}\n`;
      from = end + 1;
    }
    engine.keepCode();
    return answers;
  };
}

function isBlank(line: Uint8Array): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
