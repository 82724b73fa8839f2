// The words of the command line, read by one table of options.

import { type Format, LEVELS, type Level, PRESETS, type Preset, RULES } from '../core';
import { LOCALES, type Locale, Refusal } from './say';

export interface Options {
  readonly write: boolean;
  readonly diff: boolean;
  readonly outDir?: string;
  readonly format: 'text' | 'json';
  readonly inputFormat?: Format;
  readonly preset?: Preset;
  readonly levels: Readonly<Record<string, Level>>;
  readonly entities: boolean;
  readonly assumeArticle: boolean;
  readonly jsonl: boolean;
  readonly body: boolean;
  readonly toUtf8: boolean;
  readonly locale: Locale;
  readonly help: boolean;
  readonly version: boolean;
}

type Draft = { -readonly [K in keyof Options]: Options[K] } & { levels: Record<string, Level> };

export interface Option {
  readonly flag: string;
  readonly short?: string;
  /** What stands for the value in the usage; an option without it takes none. */
  readonly value?: string;
  /** Commands that know the option; all when absent. */
  readonly commands?: readonly string[];
  readonly help: string;
  set(draft: Draft, value: string): void;
}

export const OPTIONS: readonly Option[] = [
  {
    flag: '--write',
    commands: ['clean', 'markdown'],
    help: 'change the files themselves (markdown: write a .md file beside each)',
    set: (draft) => {
      draft.write = true;
    },
  },
  {
    flag: '--diff',
    commands: ['clean'],
    help: 'show the changes as a unified diff; change nothing',
    set: (draft) => {
      draft.diff = true;
    },
  },
  {
    flag: '--out-dir',
    value: 'DIR',
    commands: ['clean', 'markdown'],
    help: 'write the results into this folder, with the same relative paths',
    set: (draft, value) => {
      draft.outDir = value;
    },
  },
  {
    flag: '--to-utf8',
    commands: ['clean'],
    help: 'with --write: let files in other encodings become UTF-8',
    set: (draft) => {
      draft.toUtf8 = true;
    },
  },
  {
    flag: '--format',
    value: 'text|json|sarif',
    commands: ['check', 'outline'],
    help: 'form of the output (default text)',
    set: (draft, value) => {
      if (value === 'sarif') throw new Refusal('--format sarif is not supported yet; use --format json');
      draft.format = oneOf('--format', ['text', 'json'], value);
    },
  },
  {
    flag: '--jsonl',
    commands: ['clean', 'markdown', 'parse'],
    help: 'read JSON lines {"id", "text", "format"?}, write a JSON line for each',
    set: (draft) => {
      draft.jsonl = true;
    },
  },
  {
    flag: '--body',
    commands: ['parse'],
    help: 'with --jsonl: answer the body alone',
    set: (draft) => {
      draft.body = true;
    },
  },
  {
    flag: '--input-format',
    value: 'text|markdown|html',
    help: 'format of the input, instead of a guess by its name',
    set: (draft, value) => {
      draft.inputFormat = oneOf('--input-format', ['text', 'markdown', 'html'], value);
    },
  },
  {
    flag: '--preset',
    value: PRESETS.join('|'),
    help: 'how sure Clean must be (default balanced)',
    set: (draft, value) => {
      draft.preset = oneOf('--preset', PRESETS, value);
    },
  },
  {
    flag: '--rule',
    value: 'ID=LEVEL',
    help: 'level of one rule: off, report, suggest or apply; may be repeated',
    set: (draft, value) => {
      const at = value.indexOf('=');
      if (at < 1) throw new Refusal('--rule needs ID=LEVEL, not {0}', value);
      const id = value.slice(0, at);
      if (!RULES.some((rule) => rule.id === id))
        throw new Refusal('there is no rule {0}; docs/rules.md lists the rules', id);
      draft.levels[id] = oneOf(`--rule ${id}`, LEVELS, value.slice(at + 1));
    },
  },
  {
    flag: '--no-entities',
    help: 'look for no people, places and organizations',
    set: (draft) => {
      draft.entities = false;
    },
  },
  {
    flag: '--assume-article',
    help: 'treat every text as a news article',
    set: (draft) => {
      draft.assumeArticle = true;
    },
  },
  {
    flag: '--locale',
    value: LOCALES.join('|'),
    help: 'language of the messages (default en)',
    set: (draft, value) => {
      draft.locale = oneOf('--locale', LOCALES, value.toLowerCase().replace('_', '-'));
    },
  },
  {
    flag: '--help',
    short: '-h',
    help: 'show this help',
    set: (draft) => {
      draft.help = true;
    },
  },
  {
    flag: '--version',
    help: 'show the version',
    set: (draft) => {
      draft.version = true;
    },
  },
];

export interface Arguments {
  /** Absent when no word was a command's place. */
  readonly command?: string;
  readonly operands: readonly string[];
  readonly options: Options;
}

/** Reads the words after the program's name. Throws a Refusal for a wrong use. */
export function readArguments(words: readonly string[]): Arguments {
  const draft: Draft = {
    write: false,
    diff: false,
    format: 'text',
    levels: {},
    entities: true,
    assumeArticle: false,
    jsonl: false,
    body: false,
    toUtf8: false,
    locale: 'en',
    help: false,
    version: false,
  };
  const plain: string[] = [];
  const used: Option[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--') {
      plain.push(...words.slice(i + 1));
      break;
    }
    if (word === '-' || !word.startsWith('-')) {
      plain.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const flag = equals < 0 ? word : word.slice(0, equals);
    const option = OPTIONS.find((item) => item.flag === flag || item.short === flag);
    if (!option) throw new Refusal('there is no option {0}; see news-text --help', flag);
    if (option.value === undefined && equals >= 0) throw new Refusal('{0} takes no value', flag);
    const value = option.value === undefined ? '' : equals >= 0 ? word.slice(equals + 1) : words[++i];
    if (value === undefined || (option.value !== undefined && value === ''))
      throw new Refusal('{0} needs a value: {1}', flag, option.value ?? '');
    option.set(draft, value);
    used.push(option);
  }
  const [command, ...operands] = plain;
  for (const { flag, commands } of used)
    if (command !== undefined && commands && !commands.includes(command) && !draft.help)
      throw new Refusal('{0} does not go with {1}; see news-text {1} --help', flag, command);
  refuseContradictions(draft);
  return { ...(command !== undefined && { command }), operands, options: draft };
}

function refuseContradictions({ write, diff, outDir, jsonl, body, toUtf8 }: Draft): void {
  const ways = [write && '--write', diff && '--diff', outDir !== undefined && '--out-dir', jsonl && '--jsonl'];
  const [first, second] = ways.filter((way) => way !== false);
  if (first !== undefined && second !== undefined)
    throw new Refusal('{0} and {1} do not go together; choose one', first, second);
  if (body && !jsonl) throw new Refusal('--body needs --jsonl');
  if (toUtf8 && !write) throw new Refusal('--to-utf8 needs --write; all other output is UTF-8 anyway');
}

function oneOf<T extends string>(flag: string, values: readonly T[], value: string): T {
  const found = values.find((item) => item === value);
  if (found === undefined) throw new Refusal('{0} must be one of {1}, not {2}', flag, values.join(', '), value);
  return found;
}
