// README names what there is.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import { OPTIONS } from '../../src/cli/options';

const README = readFileSync('README.md', 'utf8');
const TEXTS: Readonly<Record<string, string>> = english;

describe('README', () => {
  it('names every command', () => {
    const titles = manifest.contributes.commands.map(({ title }) => TEXTS[title.slice(1, -1)] ?? title);
    assert.deepEqual(
      titles.filter((title) => !README.includes(title)),
      [],
    );
  });

  it('names every setting', () => {
    assert.deepEqual(
      Object.keys(manifest.contributes.configuration.properties).filter((id) => !README.includes(`\`${id}\``)),
      [],
    );
  });

  it('names options that there are', () => {
    const named = [...README.matchAll(/(?<![\w-])--([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 10);
    assert.deepEqual(
      named.filter((name) => !Object.hasOwn(OPTIONS, name)),
      [],
    );
  });

  it('and the pages of docs link to files that there are', () => {
    for (const page of ['README.md', 'docs/architecture.md', 'docs/dependencies.md', 'CHANGELOG.md'])
      for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(join(dirname(page), target)), `${page}: ${target}`);
  });

  it('and the architecture name folders that there are', () => {
    const named = [
      ...readFileSync('docs/architecture.md', 'utf8').matchAll(/`((?:src|test|scripts|docs)(?:\/[\w-]+)*)`/g),
    ];
    assert.ok(named.length > 8);
    for (const [, folder = ''] of named) assert.ok(existsSync(folder), folder);
  });
});
