import assert from 'node:assert/strict';
import { keepFingerprint, parse } from '../../src/core';
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

  it('is reported once and ignored when it is broken', () => {
    folder.write('.news-text.json', '{ "version": 1, ');
    folder.write('a.txt', ARTICLE);
    folder.write('b.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['clean', 'a.txt', 'b.txt']);
    assert.deepEqual([status, stdout], [0, CLEAN + CLEAN]);
    assert.match(stderr, /^\S*\.news-text\.json: .*ignored until it is repaired\n$/);
  });
});
