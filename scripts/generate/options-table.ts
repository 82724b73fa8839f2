// The commands and options of the command line, with the commands that know each, and what their values mean.

import { COMMANDS } from '../../src/cli/commands';
import { belongsTo, INPUT_FORMATS, OPTIONS, type Option, OUTPUT_FORMATS } from '../../src/cli/options';
import { LOCALES } from '../../src/cli/say';
import { LEVELS, PRESETS } from '../../src/core';
import type { Names } from './manifest';
import { table } from './tables';

const FORMATS: Readonly<Record<(typeof OUTPUT_FORMATS)[number], string>> = {
  text: 'for people: findings one a line, the outline as a tree',
  json: 'one JSON array, an entry for each finding or file',
  sarif: '`check` only: SARIF 2.1.0, for viewers of code scanning',
};
const INPUTS: Readonly<Record<(typeof INPUT_FORMATS)[number], string>> = {
  text: 'plain text',
  markdown: 'Markdown, cleaned without touching code, tables and front matter',
  html: 'the source of a page; it is read and converted, never rewritten',
};
const LANGUAGES: Readonly<Record<(typeof LOCALES)[number], string>> = {
  en: 'English',
  'zh-cn': 'Simplified Chinese; `zh_CN` will do',
};

export function commandsTable(): string {
  return table(
    ['command', 'what it gives'],
    COMMANDS.map(({ name, help }) => [`\`${name}\``, help]),
  );
}

/** A row for each value that can be chosen. Presets and levels mean what the settings of the editor say. */
export function valuesTable(names: Names): string {
  const choices: readonly (readonly [string, string | undefined])[] = [
    ...OUTPUT_FORMATS.map((format) => [`--format ${format}`, FORMATS[format]] as const),
    ...INPUT_FORMATS.map((format) => [`--input-format ${format}`, INPUTS[format]] as const),
    ...PRESETS.map((preset) => [`--preset ${preset}`, names[`preset.${preset}`]] as const),
    ...LEVELS.map((level) => [`--rule ID=${level}`, names[`level.${level}`]] as const),
    ...LOCALES.map((locale) => [`--locale ${locale}`, LANGUAGES[locale]] as const),
  ];
  return table(
    ['value', 'meaning'],
    choices.map(([words, meaning = '']) => [`\`${words}\``, meaning]),
  );
}

export function optionsTable(): string {
  const rows = Object.entries<Option>(OPTIONS).map(([name, option]) => {
    const knowing = COMMANDS.filter((command) => belongsTo(option, command.name)).map((command) => command.name);
    const short = option.short === undefined ? '' : `-${option.short}, `;
    const value = option.value === undefined ? '' : ` ${option.value}`;
    return [
      `\`${short}--${name}${value}\``,
      knowing.length === COMMANDS.length ? 'all' : knowing.join(', '),
      option.help,
    ];
  });
  return table(['option', 'commands', 'what it does'], rows);
}
