// What rules say to people is there in Chinese too.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { RULES } from '../../../src/core/noise/rules';

const BUNDLE: Readonly<Record<string, string>> = JSON.parse(readFileSync('l10n/bundle.l10n.zh-cn.json', 'utf8'));
/** `{ text: '…' }` in the sources: reasons of single marks and hits. */
const TEXT = /\btext:\s*'((?:[^'\\\n]|\\.)*)'/g;

describe('The words of the rules', () => {
  it('have a Chinese translation', () => {
    const own = RULES.flatMap(({ title, explanation, reason }) => [title, explanation, reason.text]);
    const others = globSync('src/core/noise/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(TEXT)].map(([, text = '']) => text.replaceAll("\\'", "'")),
    );
    assert.deepEqual(
      [...new Set([...own, ...others])].filter((text) => !BUNDLE[text]),
      [],
    );
  });

  it('keep their places for arguments', () => {
    const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
    assert.deepEqual(
      Object.entries(BUNDLE).filter(([text, translated]) => places(text) !== places(translated)),
      [],
    );
  });
});
