// The options of the command line, in the order of the help.

import { LEVELS, PRESETS } from '../core';
import { LOCALES } from './say';

export const INPUT_FORMATS = ['text', 'markdown', 'html'] as const;

export const OUTPUT_FORMATS = ['text', 'json', 'sarif'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

export interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  /** May be said several times. */
  readonly multiple?: boolean;
  /** Commands that know the option; all when absent. */
  readonly commands?: readonly string[];
  readonly help: string;
}

/** By name, as `parseArgs` takes them. */
export const OPTIONS = {
  write: {
    type: 'boolean',
    commands: ['clean', 'markdown'],
    help: 'change the files themselves (markdown: write a .md file beside each)',
  },
  diff: { type: 'boolean', commands: ['clean'], help: 'show the changes as a unified diff; change nothing' },
  'out-dir': {
    type: 'string',
    value: 'DIR',
    commands: ['clean', 'markdown'],
    help: 'write the results into this folder, with the same relative paths',
  },
  'to-utf8': { type: 'boolean', commands: ['clean'], help: 'with --write: let files in other encodings become UTF-8' },
  format: {
    type: 'string',
    value: OUTPUT_FORMATS.join('|'),
    commands: ['check', 'outline'],
    help: 'form of the output (default text)',
  },
  jsonl: {
    type: 'boolean',
    commands: ['clean', 'markdown', 'parse'],
    help: 'read JSON lines {"id", "text", "format"?}, write a JSON line for each',
  },
  body: { type: 'boolean', commands: ['parse'], help: 'with --jsonl: answer the body alone' },
  jobs: {
    type: 'string',
    value: 'N',
    help: 'work with N threads (default 1 for JSON lines and for few files, else one a core, 8 at most)',
  },
  'input-format': {
    type: 'string',
    value: INPUT_FORMATS.join('|'),
    help: 'format of the input, instead of a guess by its name',
  },
  preset: { type: 'string', value: PRESETS.join('|'), help: 'how sure Clean must be (default balanced)' },
  rule: {
    type: 'string',
    value: 'ID=LEVEL',
    multiple: true,
    help: `level of one rule: ${LEVELS.join(', ')}; may be repeated`,
  },
  'no-entities': { type: 'boolean', help: 'look for no people, places and organizations' },
  'assume-article': { type: 'boolean', help: 'treat every text as a news article' },
  locale: { type: 'string', value: LOCALES.join('|'), help: 'language of the messages (default en)' },
  help: { type: 'boolean', short: 'h', help: 'show this help' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Readonly<Record<string, Option>>;

/** Whether the command knows the option. */
export function belongsTo({ commands }: Option, command: string): boolean {
  return commands === undefined || commands.includes(command);
}
