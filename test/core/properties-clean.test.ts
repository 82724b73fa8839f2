// What Clean promises for every preset, whatever the labeller says of the lines.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { type Article, applyEdits, clean, cleanedText, PRESETS, parse } from '../../src/core';
import { CASES } from './articles-gold';
import { articleOfGold } from './articles-roles';

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ...CASES.map(({ name, text }) => [name, text] as const),
  ...globSync('samples/**/*.{txt,news}').map((file) => [file, readFileSync(file, 'utf8')] as const),
];

describe('Clean with any preset', () => {
  for (const preset of PRESETS)
    it(`changes nothing in what it has cleaned: ${preset}`, () => {
      const reparse = (text: string) => parse(text, { preset });
      for (const [name, text] of TEXTS) {
        const once = cleanedText(reparse(text), { anyway: true, reparse });
        assert.equal(cleanedText(reparse(once), { anyway: true, reparse }), once, name);
        if (preset !== 'balanced') continue;
        const gated = cleanedText(reparse(text), { reparse });
        assert.equal(cleanedText(reparse(gated), { reparse }), gated, name);
      }
    });

  it('takes away nothing but what a finding names, and blanks', () => {
    for (const [name, text] of TEXTS) for (const preset of PRESETS) checkTaken(name, parse(text, { preset }));
    for (const one of CASES) checkTaken(one.name, articleOfGold(one));
  });

  it('adds nothing but what a finding says, and keeps the rest in its order', () => {
    for (const [name, text] of TEXTS)
      for (const preset of PRESETS) {
        const article = parse(text, { preset });
        const said = new Set(article.findings.map(({ replacement }) => replacement));
        const edits = clean(article, { anyway: true });
        for (const { replacement } of edits) assert.ok(replacement === '' || said.has(replacement), name);
        // The same edits without their replacements leave a subsequence of the source.
        const left = applyEdits(
          text,
          edits.map((edit) => ({ ...edit, replacement: '' })),
        );
        let at = 0;
        for (const mark of left) {
          at = text.indexOf(mark, at) + mark.length;
          assert.ok(at > 0, name);
        }
      }
  });
});

/** Every character that goes and can be seen lies inside an `apply` finding. */
function checkTaken(name: string, article: Article): void {
  const { text, findings } = article;
  const named = new Uint8Array(text.length);
  for (const { start, end, fix } of findings) if (fix === 'apply') named.fill(1, start, end);
  for (const { start, end } of clean(article, { anyway: true }))
    for (let i = start; i < end; i++)
      assert.ok(named[i] || /\s/.test(text.charAt(i)), `${name}: ${text.slice(i, i + 20)}`);
}
