// Everything that people read is there in English and in Simplified Chinese.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import english from '../../package.nls.json';
import chineseManifest from '../../package.nls.zh-cn.json';
import { RULES } from '../../src/core';

const TRANSLATIONS: Readonly<Record<string, string>> = chinese;

/** A string as TypeScript writes it, without anything to fill in. */
const LITERAL = `('(?:[^'\\\\\\n]|\\\\.)*'|"(?:[^"\\\\\\n]|\\\\.)*")`;
/** Where messages stand in the code, by folder: calls that translate, and keys that hold what is translated later. */
const PLACES: Readonly<Record<string, readonly RegExp[]>> = {
  editor: [
    new RegExp(`l10n\\.t\\(\\s*${LITERAL}`, 'g'),
    new RegExp(`l10n\\.t\\(\\s*[^'"(),]+\\?\\s*${LITERAL}\\s*:\\s*${LITERAL}`, 'g'),
  ],
  cli: [
    new RegExp(`\\bsay\\(\\s*${LITERAL}`, 'g'),
    new RegExp(`new Refusal\\(\\s*${LITERAL}`, 'g'),
    new RegExp(`\\bhelp:\\s*${LITERAL}`, 'g'),
    new RegExp(`^  E[A-Z]+: ${LITERAL}`, 'gm'),
  ],
  core: [new RegExp(`\\btext:\\s*${LITERAL}`, 'g')],
};

/** The messages of the code, with a file that says each. */
function messagesInCode(): Map<string, string> {
  const messages = new Map<string, string>();
  for (const [folder, places] of Object.entries(PLACES))
    for (const file of globSync(`src/${folder}/**/*.ts`).filter((name) => !/\/(?:phrases|names)\//.test(name))) {
      const code = readFileSync(file, 'utf8');
      for (const place of places)
        for (const [, ...literals] of code.matchAll(place))
          for (const literal of literals) if (literal !== undefined) messages.set(valueOfLiteral(literal), file);
    }
  messages.delete('');
  return messages;
}

function valueOfLiteral(literal: string): string {
  return literal
    .slice(1, -1)
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\n/g, '\n')
    .replace(/\\(.)/g, '$1');
}

const places = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort();

describe('The messages', () => {
  const messages = messagesInCode();

  it('are found in the code', () => {
    assert.ok(messages.size > 250, String(messages.size));
    for (const known of ['{0} takes no value', 'The article is clean already.', 'You said that this is noise'])
      assert.ok(messages.has(known), known);
  });

  it('have their Chinese, each', () => {
    const wanted = [...messages.keys(), ...RULES.flatMap(({ title, explanation }) => [title, explanation])];
    assert.deepEqual(
      wanted.filter((message) => !TRANSLATIONS[message]),
      [],
    );
  });

  it('have the same places to fill in, in both languages', () => {
    for (const [message, translation] of Object.entries(TRANSLATIONS))
      assert.deepEqual(places(translation), places(message), message);
  });

  it('are translated into Chinese, not repeated', () => {
    const same = Object.entries(TRANSLATIONS).filter(([message, translation]) => message === translation);
    assert.deepEqual(
      same.map(([message]) => message).filter((message) => /[a-z]{3}/.test(message) && message !== 'News Text'),
      [],
    );
  });
});

describe('The manifest', () => {
  const used = new Set(readFileSync('package.json', 'utf8').match(/(?<="%)[^%"]+(?=%")/g));

  it('has a text for every key, and a key for every text', () => {
    assert.deepEqual([...used].sort(), Object.keys(english).sort());
  });

  it('says the same in Chinese', () => {
    assert.deepEqual(Object.keys(chineseManifest).sort(), Object.keys(english).sort());
    const translated: Readonly<Record<string, string>> = chineseManifest;
    for (const [key, text] of Object.entries(translated)) assert.match(text, /[\u4e00-\u9fff]/, key);
  });
});
