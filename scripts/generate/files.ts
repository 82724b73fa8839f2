// Every generated file, as it should be now.

import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core';
import { type Names, type Words, withRuleIds, withRuleNames } from './manifest';
import { rulesPage } from './rules-page';
import { workspaceSchema } from './workspace-schema';

/** The formatter's. */
const WIDTH = 120;

export const SCHEMA = 'schemas/workspace-file.schema.json';

/** Text by path, from the folder of the project; every file is read first, so that the rest of it stays. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const chinese = read<Words>('l10n/bundle.l10n.zh-cn.json');
  return new Map([
    ['docs/rules.md', rulesPage(RULES, 'en', {})],
    ['docs/rules.zh-cn.md', rulesPage(RULES, 'zh-cn', chinese)],
    ['package.json', json(withRuleIds(read('package.json'), RULES))],
    ['package.nls.json', json(withRuleNames(read<Names>('package.nls.json'), RULES, {}))],
    ['package.nls.zh-cn.json', json(withRuleNames(read<Names>('package.nls.zh-cn.json'), RULES, chinese))],
    [SCHEMA, onLines(json(workspaceSchema(RULES)))],
  ]);
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
