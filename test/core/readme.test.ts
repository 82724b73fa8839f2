// README and docs name what there is.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import chinese from '../../package.nls.zh-cn.json';
import { COMMANDS } from '../../src/cli/commands';
import { belongsTo, OPTIONS } from '../../src/cli/options';
import { sayIn } from '../../src/cli/say';
import { usageOf } from '../../src/cli/usage';

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
  /**
   * Heads by depth, fences with their code's first word, pictures by their names, made tables, steps of lists: without the
   * words.
   */
  const shapeOf = ({ path }: Readme) =>
    [...readFileSync(path, 'utf8').matchAll(/^#+(?= )|^```\w*|[\w-]+\.png(?=\))|^<!-- .+|^(?:- |\d\.)/gm)].map(
      ([found]) => found,
    );

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

  it('name scripts that there are', () => {
    for (const page of globSync(['README*.md', 'docs/*.md']))
      for (const [, name = ''] of readFileSync(page, 'utf8').matchAll(/\bnpm run (?:-s )?([a-z][\w:-]*)/g))
        assert.ok(Object.hasOwn(manifest.scripts, name), `${page}: ${name}`);
  });

  it('give each command of the command line options that it knows', () => {
    for (const { path } of READMES) {
      const lines = readFileSync(path, 'utf8').match(/^news-text \w+ .*$/gm) ?? [];
      assert.deepEqual(
        lines.map((line) => line.split(' ')[1]),
        COMMANDS.map(({ name }) => name),
      );
      for (const line of lines)
        for (const [, option = ''] of line.matchAll(/--([a-z][a-z-]+)/g))
          assert.ok(belongsTo(OPTIONS[option as keyof typeof OPTIONS], line.split(' ')[1] ?? ''), line);
    }
  });

  it('list the exit statuses of the help', () => {
    const [, told = ''] = usageOf(sayIn({})).match(/^Exit status: (.*)$/m) ?? [];
    const listed = [...readFileSync('docs/cli.md', 'utf8').matchAll(/^\| (\d) \|/gm)].map(([, status]) => status);
    assert.ok(listed.length > 0);
    assert.deepEqual(listed, told.match(/\d/g));
  });

  it('show every picture that is kept for them', () => {
    const shown = [...globSync(['README*.md', 'docs/*.md']), 'package.json'].map((page) => readFileSync(page, 'utf8'));
    const pictures = globSync(['docs/images/**/*.png', 'media/walkthrough/*.png']);
    assert.ok(pictures.length > 8);
    assert.deepEqual(
      pictures.filter((picture) => !shown.some((page) => page.includes(picture))),
      [],
    );
  });

  it('name folders that there are: the architecture', () => {
    const page = readFileSync('docs/architecture.md', 'utf8');
    const named = [...page.matchAll(/`((?:src|test|scripts|docs)(?:\/[\w-]+)*)`/g)];
    assert.ok(named.length > 8);
    for (const [, folder = ''] of named) assert.ok(existsSync(folder), folder);
  });

  it('name each folder of the source: the architecture', () => {
    const rows = readFileSync('docs/architecture.md', 'utf8').match(/^\| `.*$/gm) ?? [];
    const folders = globSync(['src/*/', 'src/core/*/'], { onlyDirectories: true }).map((path) =>
      path.replace(/\/$/, ''),
    );
    assert.ok(folders.length > 8);
    for (const folder of folders)
      assert.ok(
        rows.some((row) => row.includes(`\`${folder}\``) || row.includes(`\`${basename(folder)}\``)),
        folder,
      );
  });
});
