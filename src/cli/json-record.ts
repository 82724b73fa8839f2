// One JSON line of a stream: read, with its id exactly as written.

import type { Format } from '../core';
import { Refusal } from './say';

export interface TextRecord {
  readonly text: string;
  readonly format: Format;
}

export type RecordResult = {
  /** JSON text: a number of more digits than a double holds comes back digit for digit. */
  readonly id: string;
} & ({ readonly record: TextRecord; readonly error?: undefined } | { readonly error: Refusal });

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

/** Never throws. */
export function readRecord(line: Uint8Array): RecordResult {
  let json: string;
  let broken = false;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    json = new TextDecoder('utf-8').decode(line);
    broken = true;
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { id: 'null', error: new Refusal('not valid JSON: {0}', (error as Error).message) };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: 'null', error: new Refusal('not a JSON object') };
  const { id: shown, text, format = 'text' } = value as Record<string, unknown>;
  const id = typeof shown === 'string' ? JSON.stringify(shown) : (sourceOf(json, 'id') ?? 'null');
  if (broken) return { id, error: new Refusal('not valid UTF-8') };
  if (typeof text !== 'string') return { id, error: new Refusal('"text" must be a string') };
  if (!FORMATS.some((known) => known === format))
    return { id, error: new Refusal('"format" must be one of {0}', FORMATS.join(', ')) };
  return { id, record: { text, format: format as Format } };
}

/** How the value of a key of the outermost object is written, in valid JSON; of a repeated key the last. */
function sourceOf(json: string, key: string): string | undefined {
  let found: string | undefined;
  let depth = 0;
  let name: string | undefined;
  let start = -1;
  for (let i = 0; i < json.length; i++) {
    const character = json[i];
    if (character === '"') {
      const end = stringEnd(json, i);
      if (depth === 1 && start < 0) name = JSON.parse(json.slice(i, end));
      i = end - 1;
    } else if (character === '{' || character === '[') depth++;
    else if (depth === 1 && character === ':' && start < 0) start = i + 1;
    else if (character === '}' || character === ']' || character === ',') {
      if (depth === 1) {
        if (name === key && start >= 0) found = json.slice(start, i).trim();
        start = -1;
      }
      if (character !== ',') depth--;
    }
  }
  return found;
}

/** Just after the closing quote. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let slashes = 0;
    while (json[at - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return json.length;
}
