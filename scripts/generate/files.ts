// Every generated file, as it should be now.

import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core';
import { accuracyTable } from './accuracy';
import { type Names, type Words, withRuleIds, withRuleNames } from './manifest';
import { commandsTable, optionsTable, valuesTable } from './options-table';
import { rulesCount } from './rules-count';
import { type Locale, rulesPage } from './rules-page';
import { type Settings, settingsPage, settingsTable } from './settings-page';
import { speedTable } from './speed';
import { withTables } from './tables';
import { workspaceSchema } from './workspace-schema';

/** The formatter's. */
const WIDTH = 120;

export const SCHEMA = 'schemas/workspace-file.schema.json';

interface Manifest {
  readonly contributes: { readonly configuration: { readonly properties: Settings } };
}

interface Floors {
  readonly figures: Readonly<Record<string, number>>;
}

/** Text by path, from the folder of the project; every file is read first, so that the rest of it stays. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const chinese = read<Words>('l10n/bundle.l10n.zh-cn.json');
  const settings = read<Manifest>('package.json').contributes.configuration.properties;
  const names = {
    en: read<Names>('package.nls.json'),
    'zh-cn': read<Names>('package.nls.zh-cn.json'),
  } as const satisfies Record<Locale, Names>;
  return new Map([
    ['README.md', readme('README.md', settings, names.en, 'en')],
    ['README.zh-cn.md', readme('README.zh-cn.md', settings, names['zh-cn'], 'zh-cn')],
    ['docs/cli.md', commandLine('docs/cli.md', names.en)],
    ['docs/settings.md', settingsPage(settings, names.en, 'en')],
    ['docs/settings.zh-cn.md', settingsPage(settings, names['zh-cn'], 'zh-cn')],
    ['docs/rules.md', rulesPage(RULES, 'en', {})],
    ['docs/rules.zh-cn.md', rulesPage(RULES, 'zh-cn', chinese)],
    ['package.json', json(withRuleIds(read('package.json'), RULES))],
    ['package.nls.json', json(withRuleNames(names.en, RULES, {}))],
    ['package.nls.zh-cn.json', json(withRuleNames(names['zh-cn'], RULES, chinese))],
    [SCHEMA, onLines(json(workspaceSchema(RULES)))],
  ]);
}

function commandLine(path: string, names: Names): string {
  return withTables(readFileSync(path, 'utf8'), {
    commands: commandsTable(),
    options: optionsTable(),
    values: valuesTable(names),
  });
}

function readme(path: string, settings: Settings, names: Names, locale: Locale): string {
  return withTables(readFileSync(path, 'utf8'), {
    rules: rulesCount(RULES, locale),
    settings: settingsTable(settings, names, locale),
    accuracy: accuracyTable(read<Floors>('test/bench/floors.json').figures, locale),
    speed: speedTable(readFileSync('docs/performance.md', 'utf8'), locale),
  });
}

function read<T extends object>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Short lists on one line, as the formatter has them. */
function onLines(text: string): string {
  return text.replace(
    /^(.*)\[\n((?: +"[^"\n]*",?\n)+) +\](,?)$/gm,
    (whole, head: string, items: string, comma: string) => {
      const line = `${head}[${items.trim().replace(/,\n +/g, ', ')}]${comma}`;
      return line.length <= WIDTH ? line : whole;
    },
  );
}
