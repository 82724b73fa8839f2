import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { globSync } from 'tinyglobby';
import { circleOfWalls, forbiddenImports } from './walls';

async function bundle(options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'out/walls',
    platform: 'node',
    format: 'esm',
    external: ['vscode'],
    logLevel: 'silent',
  });
  return metafile as Metafile;
}

/** The imports of a file as it would be if it held this statement. */
function withImport(file: string, statement: string): Promise<Metafile> {
  return bundle({
    stdin: { contents: statement, resolveDir: dirname(file), sourcefile: basename(file), loader: 'ts' },
  });
}

describe('the import walls', () => {
  it('are held by every file', async () => {
    const entryPoints = globSync('src/**/*.ts');
    const metafile = await bundle({ entryPoints });
    for (const file of entryPoints) assert.ok(metafile.inputs[file], `${file} was looked at`);
    assert.deepEqual(forbiddenImports(metafile), []);
  });

  it('hold for types of vscode and Node in the core, which leave no trace in a bundle', () => {
    const from = /\bfrom '(?:vscode|node:[^']*)'|\bimport\('(?:vscode|node:[^']*)'\)|reference (?:types|lib)=/;
    const guilty = globSync('src/core/**/*.ts').filter((file) => from.test(readFileSync(file, 'utf8')));
    assert.deepEqual(guilty, []);
  });

  it('let no area of the core reach itself through others', () => {
    assert.equal(circleOfWalls(), undefined);
  });

  const WRONG: readonly (readonly [file: string, module: string, target: string])[] = [
    ['src/core/noise/new-rule.ts', 'vscode', 'vscode'],
    ['src/core/text/new-fact.ts', 'node:fs', 'node:fs'],
    ['src/core/text/new-fact.ts', 'fs', 'fs'],
    ['src/core/text/new-fact.ts', '../noise/rules', 'src/core/noise/rules.ts'],
    ['src/core/noise/new-rule.ts', '../label/label', 'src/core/label/label.ts'],
    ['src/core/noise/phrases/it.ts', '../rules', 'src/core/noise/rules.ts'],
    ['src/core/label/new-thing.ts', '../parse', 'src/core/parse.ts'],
    ['src/core/readers/new-format.ts', '../noise/rules', 'src/core/noise/rules.ts'],
    ['src/core/clean.ts', './markdown', 'src/core/markdown.ts'],
    ['src/core/markdown/new-block.ts', '../outline', 'src/core/outline.ts'],
    ['src/core/clean.ts', './index', 'src/core/index.ts'],
    ['src/core/stranger.ts', './article', 'src/core/article.ts'],
    ['src/cli/new-command.ts', '../core/parse', 'src/core/parse.ts'],
    ['src/cli/new-command.ts', '../editor/log', 'src/editor/log.ts'],
    ['src/cli/new-command.ts', 'vscode', 'vscode'],
    ['src/editor/new-view.ts', '../core/article', 'src/core/article.ts'],
    ['src/editor/new-view.ts', 'node:path', 'node:path'],
  ];

  for (const [file, module, target] of WRONG)
    it(`would stop ${file} importing ${module}`, async () => {
      const metafile = await withImport(file, `import * as all from '${module}'; console.log(all);`);
      assert.deepEqual(forbiddenImports(metafile), [`${file} → ${target}`]);
    });
});
