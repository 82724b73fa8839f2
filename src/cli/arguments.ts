// The words of the command line become a command, its operands and its options.

import { parseArgs } from 'node:util';
import { type Format, LEVELS, type Level, PRESETS, type Preset, RULES } from '../core';
import { belongsTo, INPUT_FORMATS, OPTIONS, type Option, OUTPUT_FORMATS, type OutputFormat } from './options';
import { LOCALES, type Locale, Refusal } from './say';

export interface Options {
  readonly write: boolean;
  readonly diff: boolean;
  readonly outDir: string | undefined;
  readonly format: OutputFormat;
  readonly inputFormat: Format | undefined;
  readonly preset: Preset;
  readonly levels: Readonly<Record<string, Level>>;
  readonly entities: boolean;
  readonly assumeArticle: boolean;
  readonly jsonl: boolean;
  readonly body: boolean;
  /** Threads; absent where nothing was said. */
  readonly jobs?: number;
  readonly toUtf8: boolean;
  readonly locale: Locale;
  readonly help: boolean;
  readonly version: boolean;
}

export interface Arguments {
  /** Absent when no word was a command's place. */
  readonly command?: string;
  readonly operands: readonly string[];
  readonly options: Options;
}

type OptionToken = { readonly name: string; readonly rawName: string; readonly value?: string | undefined };

/** Reads the words after the program's name. Throws a Refusal for a wrong use. */
export function readArguments(words: readonly string[]): Arguments {
  // Not strict: its complaints are in English only and name no way out.
  const config: Readonly<Record<string, Option>> = OPTIONS;
  const { tokens, positionals } = parseArgs({ args: [...words], options: config, strict: false, tokens: true });
  const [command, ...operands] = positionals;
  const given = tokens.filter((token) => token.kind === 'option');
  for (const token of given) refuseMisuse(token);
  const options = optionsOf(given);
  if (command !== undefined && !options.help)
    for (const { name, rawName } of given)
      if (!belongsTo(optionOf(name) ?? OPTIONS.help, command))
        throw new Refusal('{0} does not go with {1}; see news-text {1} --help', rawName, command);
  if (options.format === 'sarif' && command !== 'check')
    throw new Refusal('{0} does not go with {1}; see news-text {1} --help', '--format sarif', command ?? '');
  refuseContradictions(options);
  return { ...(command !== undefined && { command }), operands, options };
}

function optionOf(name: string): Option | undefined {
  return Object.hasOwn(OPTIONS, name) ? OPTIONS[name as keyof typeof OPTIONS] : undefined;
}

function refuseMisuse({ name, rawName, value }: OptionToken): void {
  const option = optionOf(name);
  if (!option) throw new Refusal('there is no option {0}; see news-text --help', rawName);
  if (option.type === 'boolean' && value !== undefined) throw new Refusal('{0} takes no value', rawName);
  if (option.type === 'string' && !value) throw new Refusal('{0} needs a value: {1}', rawName, option.value ?? '');
}

/** Of an option said twice the last counts. */
function optionsOf(given: readonly OptionToken[]): Options {
  const values = new Map(given.map(({ name, value }) => [name, value ?? '']));
  const has = (name: keyof typeof OPTIONS) => values.has(name);
  const one = <T extends string>(name: keyof typeof OPTIONS, choices: readonly T[]): T | undefined => {
    const value = values.get(name);
    return value === undefined ? undefined : oneOf(`--${name}`, choices, value);
  };
  const jobs = jobsOf(values.get('jobs'));
  const locale = values.get('locale');
  if (locale !== undefined) values.set('locale', locale.toLowerCase().replace('_', '-'));
  return {
    write: has('write'),
    diff: has('diff'),
    outDir: values.get('out-dir'),
    format: one('format', OUTPUT_FORMATS) ?? 'text',
    inputFormat: one('input-format', INPUT_FORMATS),
    preset: one('preset', PRESETS) ?? 'balanced',
    levels: Object.fromEntries(given.filter(({ name }) => name === 'rule').map(({ value = '' }) => levelOf(value))),
    entities: !has('no-entities'),
    assumeArticle: has('assume-article'),
    jsonl: has('jsonl'),
    body: has('body'),
    ...(jobs !== undefined && { jobs }),
    toUtf8: has('to-utf8'),
    locale: one('locale', LOCALES) ?? 'en',
    help: has('help'),
    version: has('version'),
  };
}

function jobsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const jobs = Number(value);
  if (!/^\d{1,3}$/.test(value) || jobs < 1 || jobs > MOST_JOBS)
    throw new Refusal('--jobs must be a number from 1 to {0}, not {1}', MOST_JOBS, value);
  return jobs;
}

const MOST_JOBS = 64;

function levelOf(value: string): [id: string, level: Level] {
  const at = value.indexOf('=');
  if (at < 1) throw new Refusal('--rule needs ID=LEVEL, not {0}', value);
  const id = value.slice(0, at);
  if (!RULES.some((rule) => rule.id === id))
    throw new Refusal('there is no rule {0}; docs/rules.md lists the rules', id);
  return [id, oneOf(`--rule ${id}`, LEVELS, value.slice(at + 1))];
}

function refuseContradictions({ write, diff, outDir, jsonl, body, toUtf8, inputFormat }: Options): void {
  const ways = [write && '--write', diff && '--diff', outDir !== undefined && '--out-dir', jsonl && '--jsonl'];
  const [first, second] = ways.filter((way) => way !== false);
  if (first !== undefined && second !== undefined)
    throw new Refusal('{0} and {1} do not go together; choose one', first, second);
  if (body && !jsonl) throw new Refusal('--body needs --jsonl');
  if (toUtf8 && !write) throw new Refusal('--to-utf8 needs --write; all other output is UTF-8 anyway');
  if (inputFormat !== undefined && jsonl)
    throw new Refusal('--input-format does not go with --jsonl; each record says its own "format"');
}

function oneOf<T extends string>(flag: string, choices: readonly T[], value: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Refusal('{0} must be one of {1}, not {2}', flag, choices.join(', '), value);
  return found;
}
