import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { countFaults } from '../ledger';
import { ARTICLE, CLEAN } from './article';
import { CLI, useFolder } from './process';

describe('what the words name', () => {
  const folder = useFolder();
  /** The files that `parse` read, in order. */
  const read = (...words: string[]) =>
    folder
      .run(['parse', ...words])
      .stdout.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).file);

  it('is standard input when it is a hyphen or nothing', () => {
    assert.equal(folder.run(['clean'], ARTICLE).stdout, CLEAN);
    assert.equal(folder.run(['clean', '-'], ARTICLE).stdout, CLEAN);
  });

  it('is a file whose name begins with a hyphen, after --', () => {
    folder.write('-news.txt', ARTICLE);
    assert.equal(folder.run(['clean', '--', '-news.txt']).stdout, CLEAN);
  });

  it('is the texts inside a folder, by name, without hidden files and links that go round', () => {
    for (const file of ['b.txt', 'a.news', 'deep/er/c.TXT', 'd.pdf', '.e.txt', 'node_modules/f.txt'])
      folder.write(`in/${file}`, ARTICLE);
    symlinkSync(join(folder.path, 'in'), join(folder.path, 'in', 'loop'));
    assert.deepEqual(read('in'), ['in/a.news', 'in/b.txt', 'in/deep/er/c.TXT']);
  });

  it('is what a pattern matches, each file once', () => {
    for (const file of ['a.txt', 'b.txt', 'c.log']) folder.write(file, ARTICLE);
    assert.deepEqual(read('b.txt', '*.txt', './a.txt'), ['b.txt', 'a.txt']);
    assert.deepEqual(read('*.{log,txt}'), ['a.txt', 'b.txt', 'c.log']);
  });

  it('is a file whose name looks like a pattern, when there is one', () => {
    folder.write('[1].txt', ARTICLE);
    assert.equal(folder.run(['clean', '[1].txt']).stdout, CLEAN);
  });

  it('fails where there is nothing, by name, and the others go on', () => {
    folder.write('news.txt', ARTICLE);
    folder.write('empty/picture.png', '');
    const { status, stdout, stderr } = folder.run(['clean', 'none.txt', 'no*.log', 'empty', 'news.txt']);
    assert.deepEqual([status, stdout], [2, CLEAN]);
    assert.match(stderr, /^none\.txt: there is no such file or folder; check the name$/m);
    assert.match(stderr, /^no\*\.log: no file matches this pattern; check it$/m);
    assert.match(stderr, /^empty: the folder has no \.txt, \.news, \.md or \.html file/m);
  });

  it('is not a link that leads nowhere', () => {
    folder.write('gone.txt', ARTICLE);
    symlinkSync('gone.txt', join(folder.path, 'link.txt'));
    rmSync(join(folder.path, 'gone.txt'));
    const { status, stderr } = folder.run(['clean', 'link.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^link\.txt: /);
  });
});

describe('--out-dir', () => {
  const folder = useFolder();

  it('writes the results below the folder, with the paths of the sources', () => {
    folder.write('a.txt', ARTICLE);
    folder.write('in/deep/b.txt', ARTICLE);
    const { status, stdout } = folder.run(['clean', '--out-dir', 'out', 'a.txt', 'in']);
    assert.deepEqual([status, stdout], [0, '']);
    assert.deepEqual([folder.read('out/a.txt'), folder.read('out/in/deep/b.txt')], [CLEAN, CLEAN]);
    assert.equal(folder.read('a.txt'), ARTICLE);
  });

  it('takes standard input and makes .md files of Markdown', () => {
    assert.equal(folder.run(['markdown', '--out-dir', 'out'], ARTICLE).status, 0);
    assert.match(folder.read('out/stdin.md'), /^# 临湾市/m);
  });

  it('never overwrites a source, and keeps inside', () => {
    folder.write('a.txt', ARTICLE);
    const { status, stderr } = folder.run(['clean', '--out-dir', '.', 'a.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^a\.txt: its result would overwrite the input a\.txt/);
    assert.equal(folder.read('a.txt'), ARTICLE);
  });

  it('refuses a link in it that leads out of it', () => {
    folder.write('in/a.txt', ARTICLE);
    folder.write('away/note', '');
    folder.write('out/note', '');
    symlinkSync(join(folder.path, 'away'), join(folder.path, 'out', 'in'));
    const { status, stderr } = folder.run(['clean', '--out-dir', 'out', 'in/a.txt']);
    assert.equal(status, 2);
    assert.match(stderr, /^in\/a\.txt: out\/in\/a\.txt leads out of out by a symbolic link/);
  });

  for (const [what, operand] of [
    ['a path with dots', () => '../away/a.txt'],
    ['an absolute path', () => join(folder.path, 'away', 'a.txt')],
    ['a path that goes out and in again', () => '../here/../away/a.txt'],
    ['a pattern with dots', () => '../away/*.txt'],
  ] as const)
    it(`keeps what ${what} names inside`, () => {
      folder.write('away/a.txt', ARTICLE);
      folder.write('here/note', '');
      const { status } = spawnSync(process.execPath, [CLI, 'clean', '--out-dir', 'out', operand()], {
        cwd: join(folder.path, 'here'),
      });
      countFaults(1);
      assert.equal(status, 0);
      assert.equal(folder.read('here/out/a.txt'), CLEAN);
      assert.deepEqual(readdirSync(folder.path).sort(), ['away', 'here']);
      assert.deepEqual([readdirSync(join(folder.path, 'away')), folder.read('away/a.txt')], [['a.txt'], ARTICLE]);
    });

  it('refuses to write through a link to a file outside, there or not', () => {
    for (const victim of ['victim.txt', 'nothing.txt']) {
      folder.write('in/a.txt', ARTICLE);
      folder.write('victim.txt', 'precious\n');
      folder.write('out/in/note', '');
      symlinkSync(join(folder.path, victim), join(folder.path, 'out', 'in', 'a.txt'));
      const { status, stderr } = folder.run(['clean', '--out-dir', 'out', 'in/a.txt']);
      countFaults(1);
      assert.equal(status, 2);
      assert.match(stderr, /leads out of out by a symbolic link/);
      assert.equal(folder.read('victim.txt'), 'precious\n');
      assert.ok(!readdirSync(folder.path).includes('nothing.txt'));
      rmSync(join(folder.path, 'out'), { recursive: true });
    }
  });
});
