// The files of a rule that takes one line and leaves another: small, whole, and green from the first minute.

import { fold } from '../../src/core/text/fold';

export const LIST = 'src/core/noise/rules.ts';
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;
const PROSE =
  'The old bridge was opened again at nine this morning after four months of work, and people from both banks had been standing at its ends since before dawn.';

export interface NewRule {
  readonly id: string;
  /** A line that it takes. */
  readonly noise?: string | undefined;
  /** A line that looks like it and stays. */
  readonly content?: string | undefined;
}

/** Text by path; `list` is the file of `LIST` as it is. Throws where the id will not do. */
export function scaffold({ id, noise, content }: NewRule, list: string): ReadonlyMap<string, string> {
  if (!ID.test(id)) throw new Error(`an id is two words or more, in lower case with hyphens, like read-time: «${id}»`);
  if (list.includes(`from './${id}';`)) throw new Error(`there is a rule ${id} already`);
  const taken = noise ?? sentenceCase(id);
  const left = content ?? `Nobody at the bridge could say what a ${id.replaceAll('-', ' ')} was.`;
  const fixture = `test/fixtures/rules/${id}/whole-line`;
  return new Map([
    [`src/core/noise/${id}.ts`, ruleFile(id, taken, left)],
    [LIST, listed(id, list)],
    [`${fixture}.txt`, `The bridge opens again\n${taken}\n${PROSE}\n${left}\n`],
    [`${fixture}.json`, '{ "noise": [2], "content": [1, 3, 4] }\n'],
  ]);
}

export function nextSteps(id: string): string {
  return [
    'It works: node scripts/test.mjs core --only noise/rules. Now make it yours:',
    `1. src/core/noise/${id}.ts: its forms, title, explanation, reason, and how sure it is.`,
    `2. test/fixtures/rules/${id}: more lines to take, and more that look like them and stay.`,
    '3. l10n/bundle.l10n.zh-cn.json: title, explanation and reason in Chinese.',
    '4. npm run generate && npm run check && npm run test:core',
  ].join('\n');
}

function ruleFile(id: string, noise: string, content: string): string {
  const title = sentenceCase(id);
  const form = fold(noise).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return `import { sieve } from '../sieve/sieve';
import type { Rule } from './rule';
import { suspects } from './suspects';

const FORMS: readonly RegExp[] = [/^${form}$/iu];

const SUSPECT = sieve({ patterns: FORMS });

/** Catches the line on its own; must not touch a sentence that speaks of it. */
export const ${camelCase(id)}: Rule = {
  id: ${quoted(id)},
  title: ${quoted(title)},
  explanation: ${quoted(`A line that only says “${noise}”. A sentence that speaks of it stays.`)},
  example: { noise: ${quoted(noise)}, content: ${quoted(content)} },
  fix: 'apply',
  confidence: 0.9,
  reason: { text: ${quoted(`Only says “${noise}”`)} },
  *mark(page) {
    for (const { index, folded } of suspects(page, SUSPECT))
      if (FORMS.some((form) => form.test(folded))) yield { block: index, sure: 'likely' };
  },
};
`;
}

/** Last in the list: a line that several rules claim stays with those that were there. */
function listed(id: string, list: string): string {
  const lines = list.split('\n');
  const fileOf = (line: string) => /^import .* from '\.\/(.+)';$/.exec(line)?.[1];
  const at = lines.findIndex((line) => (fileOf(line) ?? '') > id);
  const lastImport = lines.findLastIndex((line) => fileOf(line) !== undefined);
  lines.splice(at < 0 ? lastImport + 1 : at, 0, `import { ${camelCase(id)} } from './${id}';`);
  lines.splice(lines.indexOf('];'), 0, `  ${camelCase(id)},`);
  return lines.join('\n');
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function sentenceCase(id: string): string {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** As a string of TypeScript, the way the formatter has it. */
function quoted(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") ? JSON.stringify(text) : `'${escaped}'`;
}
