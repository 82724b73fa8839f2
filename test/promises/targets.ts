// What is fuzzed: the readers of text, Markdown and HTML, of JSON lines and of the workspace file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { jobOf } from '../../src/cli/job';
import { recordAnswererFor } from '../../src/cli/record-answers';
import { changeWorkspaceFile, type Format, type KeptFinding, readWorkspaceFile } from '../../src/core';
import { mutate, ODD_CHARACTERS, ODD_WORDS } from './mutations';
import { tryPromises } from './promises';
import type { Random } from './random';

export interface Target {
  readonly name: string;
  make(random: Random): string;
  /** Throws when a promise is broken. */
  attempt(input: string): void | Promise<void>;
}

const TEXTS: readonly string[] = globSync([
  'samples/**/*.{txt,news}',
  'test/fixtures/articles/*/input.txt',
  'test/fixtures/{rules,not-news,found}/**/*.{txt,md,html}',
])
  .sort()
  .map((file) => readFileSync(file, 'utf8'))
  .filter((text) => text.length < 20_000);

const FORMATS: readonly Format[] = ['text', 'markdown', 'html'];

export const TARGETS: readonly Target[] = [
  ...FORMATS.map((format) => ({
    name: format,
    make: (random: Random) => mutate(random.pick(TEXTS), random),
    attempt: (input: string) => tryPromises(input, format),
  })),
  { name: 'JSON lines', make: jsonLines, attempt: tryJsonLines },
  { name: 'workspace file', make: workspaceFile, attempt: tryWorkspaceFile },
];

function jsonLines(random: Random): string {
  const records = Array.from({ length: 1 + random.below(4) }, (_, id) =>
    JSON.stringify({ id, text: random.pick(TEXTS).slice(0, 600), format: random.pick([...FORMATS, undefined]) }),
  );
  return mutate(records.join('\n'), random);
}

/** Every line that is not blank is answered, in order, in a line of JSON, and whatever stands beside it. */
async function tryJsonLines(input: string): Promise<void> {
  const options = { preset: 'balanced', levels: {}, locale: 'en' } as never;
  const job = await jobOf({ command: 'clean', options }, { keepCode() {}, suitLongTexts() {}, suitShortText() {} });
  const answersTo = recordAnswererFor(job);
  const answer = (records: string) => answersTo(Buffer.from(records));
  const answers = await answer(input);
  const lines = input.split('\n').filter((line) => /[^ \t\r]/.test(line));
  const alone = await Promise.all(lines.map((line) => answer(line)));
  assert.equal(answers, alone.join(''), 'the answer to a line depends on another');
  for (const line of alone) {
    assert.ok(line.indexOf('\n') === line.length - 1, `not one line: ${line}`);
    assert.ok('id' in JSON.parse(line), `no id: ${line}`);
  }
}

function workspaceFile(random: Random): string {
  const word = () => random.pick([...ODD_CHARACTERS, ...ODD_WORDS, 'news/a.txt', '延伸阅读', 'person', 'place']);
  const some = (make: () => unknown) => Array.from({ length: random.below(4) }, make);
  const value = () => random.pick([word(), 0, true, null, [], {}]);
  const file = {
    $schema: word(),
    version: 1,
    keep: some(() => ({ file: word(), rule: word(), text: word(), fingerprint: word(), [word()]: value() })),
    noise: some(() => random.pick([word(), { pattern: word() }])),
    never: some(word),
    entities: some(() => ({ type: 'person', name: word(), [random.pick(['sameAs', 'becomes', 'hide'])]: value() })),
    [word()]: value(),
  };
  const text = JSON.stringify(file, undefined, random.below(3));
  return random.below(2) === 0 ? text : mutate(text, random);
}

const ADDED: KeptFinding = { file: 'b.txt', rule: 'ad-marker', text: '广告', fingerprint: '1-2-3-4' };

/** Refused, or changed without loss. */
function tryWorkspaceFile(input: string): void {
  const { error } = readWorkspaceFile(input);
  const changed = changeWorkspaceFile(input, (data) => ({ ...data, keep: [...data.keep, ADDED] }));
  assert.equal(changed.error === undefined, error === undefined);
  if (changed.text === undefined) return;
  const before = input.replace(/^\ufeff/, '').trim() === '' ? {} : JSON.parse(input.replace(/^\ufeff/, ''));
  const after = JSON.parse(changed.text);
  const lists = ['keep', 'noise', 'never', 'entities'];
  for (const list of lists) {
    const entries = new Set<string>(after[list].map(written));
    for (const entry of before[list] ?? []) assert.ok(entries.has(written(entry)), `entry lost: ${written(entry)}`);
  }
  assert.ok(after.keep.map(written).includes(written(ADDED)), 'the new entry is lost');
  for (const [key, value] of Object.entries(before))
    if (!lists.includes(key)) assert.deepEqual(after[key], value, `key lost: ${key}`);
}

/** The same text for the same value, whatever the order of its keys. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
