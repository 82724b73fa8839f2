import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { RULES } from '../../../src/core';
import { isPhrase, phraseAtStart, phrases } from '../../../src/core/noise/phrases';
import { readPlain } from '../../../src/core/readers/plain';
import { needsOf } from '../../../src/core/sieve/pattern-needs';
import { type Asked, passes, sieves, sievesOf } from '../../../src/core/sieve/sieve';

describe('sieves', () => {
  it('read from a pattern which words it needs', () => {
    equal(needsOf(/^(?:follow us|subscribe now)!?$/i).anyOf?.join(), 'follow,subscr');
    equal(needsOf(/版权(?:所有|归属)[^。]{2,9}/).anyOf?.join(), '版权所有,版权归属');
    equal(needsOf(/[（(]图[)）]/).anyOf?.join(), '(图)');
    equal(needsOf(/(?:photo|image)s? by/i).anyOf?.length, 4);
  });

  it('read from a pattern how the text must start', () => {
    equal([...(needsOf(/^[\d+-]/).starts ?? [])].join(''), '0123456789+-');
    equal([...(needsOf(/^(?:a|b)?c/).starts ?? [])].join(''), 'abc');
    equal(needsOf(/^.?c/).starts, undefined);
    equal(needsOf(/a|^b/).starts, undefined);
  });

  it('read from a pattern which characters it needs', () => {
    deepEqual(needsOf(/[(（][a-z]{1,3}[)）]/).sets, ['[(（]', '[a-z]', '[)）]']);
    deepEqual(needsOf(/[\ue000-\uf8ff]+|(?:[☀-⛿][︎️]?)+/).sets, ['[\\ue000-\\uf8ff]|[☀-⛿]']);
    deepEqual(needsOf(/[a-z]?x|(?=[0-9])/).sets, []);
    const [set = ''] = needsOf(/[\u{1f300}-\u{1f5ff}]/u).sets;
    ok(new RegExp(set, 'u').test('🌊'.charAt(0)), 'of a character of two units either');
  });

  it('know nothing of a pattern that may match anything', () => {
    equal(needsOf(/^.*$/).anyOf, undefined);
    equal(needsOf(/\p{L}+|x?/u).anyOf, undefined);
    equal(needsOf(/^(?!no).{3}$/).starts, undefined);
  });

  it('let pass every line of which a rule has something to say', function () {
    this.timeout(240_000);
    const lines = [
      ...RULES.flatMap(({ example }) => [example.noise, example.content]),
      ...globSync('test/fixtures/**/*.txt').flatMap((path) => readFileSync(path, 'utf8').split('\n')),
      ...lists().flatMap((list) =>
        phrases(list).flatMap((phrase) => [phrase, `【${phrase.toUpperCase()}】：`, `${phrase} 》`]),
      ),
    ];
    ok(lines.length > 5000);
    for (const line of lines) checkLine(line);
  });

  it('let pass what is written in other cases and widths, with marks that nobody sees', () => {
    const seeds = lists().flatMap(phrases);
    const line = fc
      .array(fc.oneof(fc.constantFrom(...seeds), fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 4 })
      .chain((parts) =>
        fc.constantFrom(parts.join(' '), parts.join('　').toUpperCase(), widened(parts.join('\u200b'))),
      );
    fc.assert(fc.property(line, checkLine), { numRuns: 300 });
  });
});

function lists(): string[] {
  return [...new Set(sieves().flatMap(({ lines = [], starts = [], parts = [] }) => [...lines, ...starts, ...parts]))];
}

function widened(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function checkLine(source: string): void {
  for (const { text, folded, start, end } of readPlain(source)) {
    const passed = sievesOf(text, folded);
    sieves().forEach((asked, number) => {
      if (!passes(passed, number)) equal(whatSaysYes(asked, source.slice(start, end), folded), undefined, folded);
    });
  }
}

/** The pattern or list that the sieve should have let the line pass for. */
function whatSaysYes(asked: Asked, raw: string, folded: string): string | undefined {
  const { patterns = [], within = [], holds = [], holdsBeyondAscii = [], lines = [], starts = [], parts = [] } = asked;
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return (
    patterns.find((pattern) => folded.search(pattern) >= 0)?.source ??
    within.find((pattern) => raw.search(pattern) >= 0)?.source ??
    holds.find((pattern) => raw.trim().search(pattern) >= 0)?.source ??
    (/[^ -~]/.test(raw) ? holdsBeyondAscii : []).find((pattern) => raw.trim().search(pattern) >= 0)?.source ??
    lines.find((list) => isPhrase(list, folded)) ??
    starts.find((list) => phraseAtStart(list, folded) > 0) ??
    parts.find((list) => isPhrase(list, bare) || phraseAtStart(list, bare) > 0)
  );
}
