// What README shows: the sample before and after.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cleanedText, parse, toMarkdown } from '../../src/core';
import { CASES } from './articles-gold';
import { articleOfGold } from './articles-roles';

describe('the motivating sample', () => {
  const text = readFileSync('samples/qingdao.txt', 'utf8');
  const one = CASES.find(({ name }) => name === 'zh-sample-qingdao');
  assert.ok(one);
  const article = articleOfGold(one);
  const fixed = (rule: string) =>
    article.findings.filter((finding) => finding.rule === rule && finding.fix === 'apply');

  it('gives every non-blank line a role', () => {
    const { lines, blocks } = parse(text);
    assert.equal(lines.length, blocks.length);
    assert.equal(lines.length, 33);
  });

  it('has a space before each of 27 full stops, its title in brackets once, a bar, and a substituted word', () => {
    assert.equal(fixed('punctuation-spacing').length, 27);
    for (const { start, end } of fixed('punctuation-spacing')) assert.equal(text.slice(start, end + 1), ' 。');
    assert.deepEqual(
      fixed('injected-title').map(({ start }) => start),
      [text.indexOf('【|')],
    );
    assert.equal(fixed('title-keyword-prefix').length, 1);
    assert.deepEqual(
      fixed('word-substitution').map(({ start, replacement }) => [start, replacement]),
      [[text.indexOf('采访人员'), '记者']],
    );
  });

  it('becomes what README shows', () => {
    const [, before = '', , after = ''] = readFileSync('README.md', 'utf8').split('```');
    const parts = (shown: string) => shown.split(/[…\n]/).filter((part) => part.length > 3);
    const cleaned = cleanedText(article, { anyway: true });
    assert.ok(parts(before).length > 8 && parts(after).length > 6);
    for (const part of parts(before)) assert.ok(text.includes(part), part);
    for (const part of parts(after)) assert.ok(cleaned.includes(part), part);
    assert.deepEqual(
      [cleaned.includes('推荐阅读'), cleaned.includes(' 。'), cleaned.includes('采访人员')],
      [false, false, false],
    );
  });
});

describe('the English sample', () => {
  it('keeps its sections when it is cleaned and converted, the short heading too', () => {
    const text = readFileSync('samples/harbor.txt', 'utf8');
    const article = parse(text);
    for (const heading of ['A line with a long past', 'What happens next']) {
      assert.ok(cleanedText(article).split('\n').includes(heading), heading);
      assert.ok(toMarkdown(article).split('\n').includes(`## ${heading}`), heading);
    }
  });
});

describe('each sample', () => {
  for (const name of ['qingdao', 'harbor'])
    it(`gives the same Markdown once it is cleaned: ${name}`, () => {
      const article = parse(readFileSync(`samples/${name}.txt`, 'utf8'));
      assert.equal(toMarkdown(parse(cleanedText(article))), toMarkdown(article));
    });
});
