import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { ARTICLE } from './article';
import { CLI, useFolder } from './process';

const PLACE = `news-text-cleanup/${process.version}-${process.arch}`;

/** What a text needs. */
const FILES = ['library-index.cjs.code', 'parts-program.cjs.code'];

describe('compiled code', () => {
  const folder = useFolder();
  const plain = () => folder.run(['clean'], ARTICLE).stdout;

  /** Runs as a user whose home is the test's folder; `more` are variables of the environment. */
  function run(words: readonly string[], more: NodeJS.ProcessEnv = {}, input = ARTICLE) {
    const { NEWS_TEXT_CODE_CACHE: _, ...rest } = process.env;
    const caches = { XDG_CACHE_HOME: '', LOCALAPPDATA: join(folder.path, 'AppData') };
    const env = { ...rest, HOME: folder.path, USERPROFILE: folder.path, ...caches, ...more };
    return spawnSync(process.execPath, [CLI, ...words], { cwd: folder.path, env, input, encoding: 'utf8' });
  }
  const files = () => globSync('**/*', { cwd: folder.path, dot: true, absolute: true }).sort();

  /** The file of the core's code after a start; a folder of its own, for whatever system. */
  function start(words = ['clean'], input = ARTICLE): { file: string; written: number } {
    const { status, stdout, stderr } = run(words, { NEWS_TEXT_CODE_CACHE: join(folder.path, 'code') }, input);
    assert.deepEqual([status, stderr], [0, '']);
    if (words[0] === 'clean') assert.equal(stdout, plain());
    const file = join(folder.path, 'code', `${process.version}-${process.arch}`, 'library-index.cjs.code');
    return { file, written: statSync(file).ino };
  }

  it('is kept in the cache folder of the user, who alone may write it, and nothing is written elsewhere', () => {
    assert.equal(run(['clean']).stdout, plain());
    const kept = files();
    const [file = ''] = kept;
    assert.deepEqual(
      kept.map((one) => basename(one)),
      FILES,
    );
    assert.ok(file.replaceAll('\\', '/').endsWith(`/${PLACE}/${FILES[0]}`), file);
    if (process.platform === 'win32') return;
    for (const one of kept) assert.equal(statSync(one).mode & 0o777, 0o600);
    assert.equal(statSync(join(file, '..')).mode & 0o777, 0o700);
    assert.equal(statSync(join(file, '../..')).mode & 0o777, 0o700);
  });

  it('is kept where XDG_CACHE_HOME says, if that is a whole path', () => {
    if (process.platform === 'win32' || process.platform === 'darwin') return;
    run(['clean'], { XDG_CACHE_HOME: 'relative' });
    assert.deepEqual(
      files(),
      FILES.map((name) => join(folder.path, '.cache', PLACE, name)),
    );
    run(['clean'], { XDG_CACHE_HOME: join(folder.path, 'xdg') });
    assert.ok(existsSync(join(folder.path, 'xdg', PLACE, 'library-index.cjs.code')));
  });

  it('is taken by later starts, which write it no more', () => {
    const first = start();
    assert.deepEqual(start(), first);
    assert.deepEqual(start(['parse', '--no-entities']), first);
  });

  it('is kept for the parts that a page needs, too', () => {
    const page = `<html><body><article>${ARTICLE.replace(/^.*$/gm, '<p>$&</p>')}</article></body></html>`;
    start(['markdown', '--input-format', 'html'], page);
    const names = files().map((file) => file.replace(/^.*[\\/]/, ''));
    assert.ok(names.includes('parts-read-html.cjs.code'), String(names));
  });

  for (const [what, damage] of [
    ['of another script', (bytes: Buffer) => bytes.fill(0xff, 0, 4)],
    ['damaged', (bytes: Buffer) => bytes.fill(0x5a, 300_000, 300_008)],
    ['damaged at its start', (bytes: Buffer) => bytes.fill(0x5a, 56, 64)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
  ] as const)
    it(`is not taken but written anew where it is ${what}`, () => {
      const { file, written } = start();
      writeFileSync(file, damage(readFileSync(file)));
      const after = start();
      assert.notEqual(after.written, written);
      assert.deepEqual(start(), after);
    });

  it('is not taken where others could have written it', () => {
    if (process.platform === 'win32') return;
    const { file, written } = start();
    chmodSync(file, 0o622);
    assert.notEqual(start().written, written);
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('does no harm where it cannot be written', () => {
    folder.write('file', '');
    const { status, stdout, stderr } = run(['clean'], { NEWS_TEXT_CODE_CACHE: join(folder.path, 'file') });
    assert.deepEqual([status, stdout, stderr], [0, plain(), '']);
    assert.deepEqual(files(), [join(folder.path, 'file')]);
  });

  it('is not kept where the user wants none, nor of a start that answers nothing', () => {
    run(['clean'], { NEWS_TEXT_CODE_CACHE: 'off' });
    run(['--help']);
    run(['clean', 'none.txt']);
    assert.deepEqual(files(), []);
  });
});
