// Traditional Chinese is begun: what people see most. What it has not is shown in English.

import assert from 'node:assert/strict';
import simplified from '../../l10n/bundle.l10n.zh-cn.json';
import traditional from '../../l10n/bundle.l10n.zh-tw.json';
import manifest from '../../package.json';
import simplifiedManifest from '../../package.nls.zh-cn.json';
import traditionalManifest from '../../package.nls.zh-tw.json';
import { RULES } from '../../src/core';

/** Signs whose simplified form has no place in a traditional text. */
const SIMPLIFIED = /[这个们为来时会对开关见过还进动应网页节发现选择处闻档]/u;

const FILES: readonly (readonly [Readonly<Record<string, string>>, Readonly<Record<string, string>>])[] = [
  [traditional, simplified],
  [traditionalManifest, simplifiedManifest],
];

describe('Traditional Chinese', () => {
  it('translates what Simplified Chinese translates, with the same places to fill in and the same commands', () => {
    const marks = (text = '') => [...(text.match(/\{\d+\}|\(command:[^)]*\)/g) ?? [])].sort();
    for (const [words, known] of FILES)
      for (const [key, text] of Object.entries(words)) assert.deepEqual(marks(text), marks(known[key] ?? '{?}'), key);
  });

  it('has every command, every view and every rule by name', () => {
    const { commands, views } = manifest.contributes;
    const shown = [
      ...commands.map(({ title }) => title),
      ...Object.values(views).flatMap((all) => all.map(({ name }) => name)),
    ];
    for (const name of shown) assert.ok(Object.hasOwn(traditionalManifest, name.slice(1, -1)), name);
    for (const { title } of RULES) assert.ok(Object.hasOwn(traditional, title), title);
  });

  it('is written in traditional characters', () => {
    for (const [words] of FILES)
      for (const [key, text] of Object.entries(words)) assert.doesNotMatch(text, SIMPLIFIED, key);
  });
});
