import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { keepFingerprint, parse } from '../../src/core';
import { countFaults } from '../ledger';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

describe('the workspace file', () => {
  const folder = useFolder();
  const say = (content: object) => folder.write('.news-text.json', JSON.stringify({ version: 1, ...content }));
  const SENTENCE = '林素梅说，下一步将进一步完善长效管理机制，引导居民参与小区治理，让群众住得更舒心。\n';

  it('adds lines that are always noise, for the files in its folder and below', () => {
    say({ noise: [SENTENCE.trim()] });
    folder.write('deep/er/news.txt', ARTICLE);
    assert.equal(folder.run(['clean', 'deep/er/news.txt']).stdout, CLEAN.replace(SENTENCE, ''));
  });

  it('names lines that are never noise', () => {
    say({ never: ['文章图片'] });
    folder.write('news.txt', ARTICLE);
    assert.match(folder.run(['clean', 'news.txt']).stdout, /^文章图片$/m);
  });

  it('keeps a finding in the file that it was kept in', () => {
    const article = parse(ARTICLE);
    const finding = article.findings.find(({ rule }) => rule === 'image-placeholder');
    assert.ok(finding);
    const { rule } = finding;
    say({ keep: [{ file: 'deep/news.txt', rule, fingerprint: keepFingerprint(article, finding), text: '文章图片' }] });
    folder.write('deep/news.txt', ARTICLE);
    folder.write('deep/other.txt', ARTICLE);
    assert.match(folder.run(['clean', 'deep/news.txt']).stdout, /^文章图片$/m);
    assert.equal(folder.run(['clean', 'deep/other.txt']).stdout, CLEAN);
  });

  it('keeps a finding in check, too, and after edits elsewhere in the file', () => {
    const article = parse(ARTICLE);
    const kept = article.findings.filter(({ rule }) => rule === 'punctuation-spacing').slice(0, 1);
    say({
      keep: kept.map((finding) => ({
        file: 'news.txt',
        rule: finding.rule,
        fingerprint: keepFingerprint(article, finding),
        text: ' ',
      })),
    });
    const spaces = () =>
      folder
        .run(['check', 'news.txt'])
        .stdout.split('\n')
        .filter((line) => line.includes(' punctuation-spacing ')).length;
    folder.write('news.txt', ARTICLE);
    assert.equal(spaces(), 2);
    folder.write('news.txt', ARTICLE.replace('今年以来', '今年入夏以来').replace('二百部', '三百部'));
    assert.equal(spaces(), 2);
  });

  it('may name patterns, and says which it cannot read', () => {
    say({ noise: [{ pattern: '^本报讯 ' }, { pattern: '(' }] });
    folder.write('news.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['clean', 'news.txt']);
    assert.deepEqual([status, stdout], [0, CLEAN.replace('本报讯 ', '')]);
    assert.match(stderr, /\.news-text\.json: This pattern cannot be read and is ignored: \(\n$/);
  });

  it('says in check that a phrase is the user’s', () => {
    say({ noise: [SENTENCE.trim()] });
    folder.write('news.txt', ARTICLE);
    const { stdout } = folder.run(['check', 'news.txt']);
    assert.match(stdout, /^news\.txt:8:1 user-phrase You said that this is noise$/m);
    assert.match(folder.run(['check', '--locale', 'zh-cn', 'news.txt']).stdout, /user-phrase [\u4e00-\u9fff]/);
  });

  it('is reported once and ignored when it is broken', () => {
    folder.write('.news-text.json', '{ "version": 1, ');
    folder.write('a.txt', ARTICLE);
    folder.write('b.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['clean', 'a.txt', 'b.txt']);
    assert.deepEqual([status, stdout], [0, CLEAN + CLEAN]);
    assert.match(stderr, /^\S*\.news-text\.json: .*ignored until it is repaired\n$/);
  });

  const DEEP = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const [what, content] of [
    ['binary', Buffer.from([0, 1, 0xff, 0xfe, 0x7b])],
    ['cut off', '{ "version": 1, "noise": ["'],
    ['a list', '[]'],
    ['of no version that there is', '{ "version": 99 }'],
    ['of a version that is an abyss', `{ "version": ${DEEP} }`],
    ['of wrong types', '{ "version": 1, "keep": 5, "noise": {}, "never": null, "entities": "all" }'],
    ['of wrong entries', '{ "version": 1, "noise": [5, null, { "pattern": 1 }, { "pattern": "a", "run": "rm" }] }'],
    ['an abyss of entries', `{ "version": 1, "keep": ${DEEP} }`],
  ] as const)
    it(`is reported and ignored when it is ${what}`, () => {
      folder.write('.news-text.json', content);
      folder.write('a.txt', ARTICLE);
      const { status, stdout, stderr } = folder.run(['clean', 'a.txt']);
      countFaults(1);
      assert.deepEqual([status, stdout], [0, CLEAN]);
      assert.match(stderr, /^\S*\.news-text\.json: .*ignored until it is repaired\n$/);
    });

  it('is reported and ignored when it is a folder, or a link to itself', () => {
    folder.write('a/.news-text.json/note', '');
    folder.write('b/note', '');
    symlinkSync('.news-text.json', join(folder.path, 'b', '.news-text.json'));
    for (const name of ['a', 'b']) {
      folder.write(`${name}/a.txt`, ARTICLE);
      const { status, stdout, stderr } = folder.run(['clean', `${name}/a.txt`]);
      countFaults(1);
      assert.deepEqual([status, stdout], [0, CLEAN]);
      assert.match(stderr, /ignored until it is repaired\n$/);
    }
  });

  it('cannot hang the program, nor reach what objects inherit', () => {
    folder.write(
      '.news-text.json',
      `{ "version": 1, "__proto__": { "keep": 1 }, "constructor": 1, "noise": [
        { "pattern": "(a+)+$" }, { "pattern": "(?:(?:x{1,1000}){1,1000}){1,1000}" }, { "pattern": "(.*)*\\\\1" }] }`,
    );
    folder.write('a.txt', `${ARTICLE}${'a'.repeat(5000)}!\n`);
    const from = process.hrtime.bigint();
    const { status, stdout } = folder.run(['clean', 'a.txt']);
    countFaults(3);
    assert.equal(status, 0);
    assert.ok(stdout.startsWith(CLEAN));
    assert.ok(process.hrtime.bigint() - from < 20_000_000_000n);
  });
});
