// README and docs name what there is.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';
import { OPTIONS } from '../../src/cli/options';

interface Readme {
  readonly path: string;
  readonly names: Readonly<Record<string, string>>;
}
const READMES: readonly Readme[] = [
  { path: 'README.md', names: english },
  { path: 'README.zh-cn.md', names: chinese },
];

for (const { path, names } of READMES)
  describe(path, () => {
    const text = readFileSync(path, 'utf8');
    it('names every command', () => {
      const titles = manifest.contributes.commands.map(({ title }) => names[title.slice(1, -1)] ?? title);
      assert.deepEqual(
        titles.filter((title) => !text.includes(title)),
        [],
      );
    });

    it('names every setting', () => {
      assert.deepEqual(
        Object.keys(manifest.contributes.configuration.properties).filter((id) => !text.includes(`\`${id}\``)),
        [],
      );
    });
  });

describe('The Chinese README', () => {
  /** Heads by depth, fences with their code's first word, pictures, made tables, steps of lists: without the words. */
  const shapeOf = ({ path }: Readme) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /^#+(?= )|^```\w*|\]\((?:media|docs\/images)\/[^)]+|^<!-- .+|^(?:- |\d\.)/gm,
      ),
    ].map(([found]) => found);

  it('has the same sections, examples, pictures and tables', () => {
    const [own, other] = READMES.map(shapeOf);
    assert.ok((own?.length ?? 0) > 40);
    assert.deepEqual(other, own);
  });
});

describe('README and docs', () => {
  for (const page of ['README.md', 'README.zh-cn.md', 'docs/cli.md'])
    it(`name options that there are: ${page}`, () => {
      const text = readFileSync(page, 'utf8').replace(/<!--.*?-->/g, '');
      const named = [...text.matchAll(/(?<![\w-])--([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name);
      assert.ok(named.length > 10);
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(OPTIONS, name)),
        [],
      );
    });

  it('link to files that there are', () => {
    const pages = globSync(['*.md', 'docs/*.md', '!docs/rules*.md']);
    assert.ok(pages.length > 8);
    for (const page of pages)
      for (const [, target = ''] of readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g))
        assert.ok(existsSync(join(dirname(page), target)), `${page}: ${target}`);
  });

  it('name folders that there are: the architecture', () => {
    const named = [
      ...readFileSync('docs/architecture.md', 'utf8').matchAll(/`((?:src|test|scripts|docs)(?:\/[\w-]+)*)`/g),
    ];
    assert.ok(named.length > 8);
    for (const [, folder = ''] of named) assert.ok(existsSync(folder), folder);
  });
});
