// The hooks for pre-commit, run as it runs them: the entry with the names of the files behind it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import manifest from '../../package.json';
import { ARTICLE, CLEAN } from './article';
import { useFolder } from './process';

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

describe('The hooks for pre-commit', () => {
  const folder = useFolder();
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly Hook[];
  const run = (id: string, ...files: readonly string[]) => {
    const [command = '', ...words] = hooks.find((hook) => hook.id === id)?.entry.split(' ') ?? [];
    assert.ok(Object.hasOwn(manifest.bin, command), command);
    return folder.run([...words, ...files]);
  };

  it('are installed from the package, for files of text', () => {
    assert.deepEqual(
      hooks.map(({ id, language }) => [id, language]),
      [
        ['news-text-check', 'node'],
        ['news-text-clean', 'node'],
      ],
    );
    for (const { files } of hooks) {
      for (const name of ['a.txt', '新闻/b.news']) assert.match(name, new RegExp(files));
      for (const name of ['README.md', 'a.txt.gz', 'txt']) assert.doesNotMatch(name, new RegExp(files));
    }
  });

  it('fail at noise, clean it, and pass at a clean article', () => {
    folder.write('a.txt', ARTICLE);
    folder.write('b.txt', CLEAN);
    assert.equal(run('news-text-check', 'b.txt').status, 0);
    const { status, stdout } = run('news-text-check', 'a.txt', 'b.txt');
    assert.equal(status, 1);
    assert.match(stdout, /^a\.txt:\d+:\d+ /);
    assert.equal(folder.read('a.txt'), ARTICLE);
    assert.equal(run('news-text-clean', 'a.txt', 'b.txt').status, 0);
    assert.deepEqual([folder.read('a.txt'), folder.read('b.txt')], [CLEAN, CLEAN]);
    assert.equal(run('news-text-check', 'a.txt', 'b.txt').status, 0);
  });
});
