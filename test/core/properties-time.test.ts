// Everything is linear in the text, however odd it is. Processor time is measured, not the clock's: other work on the
// machine does not count.

import assert from 'node:assert/strict';
import { cleanedText, compilePhrases, parse, type Role, RULES } from '../../src/core';
import { profileOf } from '../../src/core/label/profile';
import type { LabelledPage, Rule } from '../../src/core/noise/rule';
import { readPlain } from '../../src/core/readers/plain';

const MILLION = 1_000_000;
/** Milliseconds for a text, with room for a slow machine: it is a second or two; a quadratic reading would take minutes. */
const LIMIT = 10_000;

const lineOf = (words: string, size = MILLION / 10) => `标题\n${words.repeat(Math.ceil(size / words.length))}\n完。`;

const ODD: Readonly<Record<string, () => string>> = {
  'ten million letters in one line': () => `Title\n${'a'.repeat(10 * MILLION)}\nend.`,
  'a line of Chinese sentences': () => lineOf('渡轮停运的第一天，码头上来了三百多人。'),
  'a line of English sentences': () => lineOf('The council voted on Tuesday to close the ferry line. '),
  'a million empty lines': () => `标题\n${'\n'.repeat(MILLION)}完。`,
  'a million opening brackets': () => lineOf('【', MILLION),
  'a line of blanks': () => lineOf(' '),
  'a line of digits': () => lineOf('1'),
  'a line of full stops after digits': () => lineOf('1.'),
  'a line of commas': () => lineOf('中,'),
  'a line of quotes': () => lineOf('“'),
  'a line of angle brackets': () => lineOf('<'),
  'a line of ampersands': () => lineOf('&a'),
  'a line of colons': () => lineOf('中:'),
  'a line of invisible characters': () => lineOf('\u200b'),
  'what is needed to read, without an end': () => `标题\n阅读时间${'需要'.repeat(40)}长\n完。`,
  'hashtags without an end': () => `标题\n${'#a#b'.repeat(45)} .\n完。`,
  'names without an end': () => lineOf('John Smith, '),
  'five thousand short lines': () => `标题\n${'【a\n'.repeat(5_000)}完。`,
};

function costOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('The time that a text takes', () => {
  for (const [name, make] of Object.entries(ODD))
    it(`grows with its length only: ${name}`, () => {
      const text = make();
      const cost = costOf(() => cleanedText(parse(text), { anyway: true }));
      assert.ok(cost < LIMIT, `${Math.round(cost)} ms`);
    });

  for (const pattern of ['(a+)+$', '(a|a)*b', '(.*a){12}b', '^(a?){50}a{50}$'])
    it(`grows with its length only: a user's pattern, ${pattern}`, async () => {
      const text = `标题\n${'a'.repeat(MILLION / 10)}!\n完。`;
      const noise = await compilePhrases([{ pattern }]);
      const cost = costOf(() => parse(text, { noise }));
      assert.ok(cost < LIMIT, `${Math.round(cost)} ms`);
    });

  it('grows with its length only: the words of every rule, again and again in a line, and line after line', () => {
    const slow = RULES.flatMap((rule) => {
      const words = `${rule.example.noise} ${rule.example.content} `.replace(/\n/g, ' ');
      return [
        ...slowOn(rule, `标题\n${words.repeat(Math.ceil(50_000 / words.length))}`),
        ...slowOn(rule, `标题\n${`${rule.example.noise}\n${rule.example.content}\n`.repeat(2_000)}`),
      ];
    });
    assert.deepEqual(slow, []);
  }).timeout(180_000);
});

/** A page of this size takes a rule some twenty milliseconds. */
function slowOn(rule: Rule, text: string): string[] {
  const blocks = readPlain(text);
  const roles = blocks.map((_, i): Role => (i === 0 ? 'title' : 'paragraph'));
  const page: LabelledPage = { text, blocks, profile: profileOf(text, blocks), roles, title: '标题' };
  const cost = costOf(() => [...(rule.mark?.(page) ?? []), ...(rule.find?.(page) ?? []), rule.judge?.(page)]);
  return cost < 300 ? [] : [`${rule.id}, ${Math.round(cost)} ms`];
}
