import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ARTICLE, CLEAN, NOT_NEWS } from './article';
import { useFolder } from './process';

describe('clean --write', () => {
  const folder = useFolder();

  it('cleans the file itself and says how much it changed', () => {
    folder.write('news.txt', ARTICLE);
    const { status, stdout, stderr } = folder.run(['clean', '--write', 'news.txt']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.match(stderr, /^news\.txt: written, \d+ changes\n$/);
    assert.equal(folder.read('news.txt'), CLEAN);
  });

  it('does not touch a file that is clean', () => {
    folder.write('news.txt', CLEAN);
    const before = statSync(join(folder.path, 'news.txt'));
    const { status, stderr } = folder.run(['clean', '--write', 'news.txt']);
    const after = statSync(join(folder.path, 'news.txt'));
    assert.deepEqual([status, stderr, after.ino, after.mtimeMs], [0, '', before.ino, before.mtimeMs]);
  });

  it('leaves a text that is no news article as it is, and says so', () => {
    folder.write('answer.txt', NOT_NEWS);
    const { status, stderr } = folder.run(['clean', '--write', 'answer.txt']);
    assert.equal(status, 0);
    assert.match(stderr, /answer\.txt: not a news article/);
    assert.equal(folder.read('answer.txt'), NOT_NEWS);
  });

  it('keeps the mode of the file and leaves nothing else behind', () => {
    folder.write('news.txt', ARTICLE);
    chmodSync(join(folder.path, 'news.txt'), 0o640);
    folder.run(['clean', '--write', 'news.txt']);
    assert.equal(statSync(join(folder.path, 'news.txt')).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder.path), ['news.txt']);
  });

  it('writes through a symbolic link, which stays one', () => {
    folder.write('store/news.txt', ARTICLE);
    symlinkSync(join('store', 'news.txt'), join(folder.path, 'link.txt'));
    folder.run(['clean', '--write', 'link.txt']);
    assert.ok(lstatSync(join(folder.path, 'link.txt')).isSymbolicLink());
    assert.equal(folder.read('store/news.txt'), CLEAN);
  });

  it('refuses a read-only file and cleans the others', () => {
    folder.write('a.txt', ARTICLE);
    folder.write('b.txt', ARTICLE);
    chmodSync(join(folder.path, 'a.txt'), 0o444);
    const { status, stderr } = folder.run(['clean', '--write', 'a.txt', 'b.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /a\.txt: it is read-only; make it writable/);
    assert.deepEqual([folder.read('a.txt'), folder.read('b.txt')], [ARTICLE, CLEAN]);
  });

  it('refuses standard input', () => {
    const { status, stdout, stderr } = folder.run(['clean', '--write'], ARTICLE);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /--write needs files/);
  });
});

describe('line ends, byte order mark, last line end', () => {
  const folder = useFolder();

  it('stay with CRLF', () => {
    folder.write('news.txt', ARTICLE.replaceAll('\n', '\r\n'));
    folder.run(['clean', '--write', 'news.txt']);
    assert.equal(folder.read('news.txt'), CLEAN.replaceAll('\n', '\r\n'));
  });

  it('stay with a byte order mark and without a last line end', () => {
    folder.write('news.txt', `\ufeff${ARTICLE.trimEnd()}`);
    folder.run(['clean', '--write', 'news.txt']);
    assert.equal(folder.read('news.txt'), `\ufeff${CLEAN.trimEnd()}`);
  });
});
