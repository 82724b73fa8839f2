// What scripts install: the command line and the library, from the packed file, in a folder of their own.

import assert from 'node:assert/strict';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SAMPLE = resolve('samples/qingdao.txt');
const TSC = resolve('node_modules/typescript/bin/tsc');

describe('The npm package', () => {
  let folder: string;
  before(function () {
    this.timeout(300_000);
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'news-text-npm-')));
    mkdirSync('out/package', { recursive: true });
    const packed = npm(['pack', '--json', '--pack-destination', resolve('out/package')], '.');
    const [, name = ''] = /"filename": "([^"]+)"/.exec(packed) ?? [];
    writeFileSync(join(folder, 'package.json'), '{ "name": "someone", "version": "1.0.0", "private": true }\n');
    npm(['install', '--offline', '--no-audit', '--no-fund', resolve('out/package', name)], folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

  const node = (...words: string[]) => done(spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' }));

  it('runs `news-text`', () => {
    const bin = join(folder, 'node_modules/.bin/news-text');
    const { status, stdout, stderr } = spawnSync(`"${bin}" clean "${SAMPLE}"`, { encoding: 'utf8', shell: true });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^人民日报聚焦青岛/);
    assert.doesNotMatch(stdout, /推荐阅读/);
  });

  it('is a CommonJS and an ES module that do the same', () => {
    const work = (load: string) => `
      ${load}
      const article = parse(readFileSync(${JSON.stringify(SAMPLE)}, 'utf8'));
      console.log(JSON.stringify([article.metadata.title, cleanedText(article).length, toMarkdown(article).slice(0, 3)]));`;
    writeFileSync(
      join(folder, 'use.cjs'),
      work(
        "const { readFileSync } = require('fs'); const { cleanedText, parse, toMarkdown } = require('news-text-cleanup');",
      ),
    );
    writeFileSync(
      join(folder, 'use.mjs'),
      work("import { readFileSync } from 'fs'; import { cleanedText, parse, toMarkdown } from 'news-text-cleanup';"),
    );
    const answer = node('use.cjs');
    assert.match(answer, /人民日报聚焦青岛.*---/);
    assert.equal(node('use.mjs'), answer);
  });

  for (const [name, options] of [
    ['Node’s modules', { module: 'nodenext', moduleResolution: 'nodenext' }],
    ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }],
  ] as const)
    it(`has types for ${name}, which find a mistake`, () => {
      const use = (body: string) => `import { type Article, parse, toMarkdown } from 'news-text-cleanup';\n${body}`;
      writeFileSync(
        join(folder, 'right.mts'),
        use('const a: Article = parse("x"); export const s: string = toMarkdown(a);\n'),
      );
      writeFileSync(join(folder, 'right.cts'), use('export const n: number = parse("x").lines.length;\n'));
      writeFileSync(join(folder, 'wrong.mts'), use('export const n: number = toMarkdown(parse(1));\n'));
      const compilerOptions = { ...options, target: 'es2022', strict: true, noEmit: true, types: [], lib: ['es2023'] };
      const compile = (files: readonly string[]) => {
        writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
        return spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' });
      };
      done(compile(['right.mts', 'right.cts']));
      const { status, stdout } = compile(['wrong.mts']);
      assert.notEqual(status, 0);
      assert.deepEqual(stdout.match(/error TS\d+/g), ['error TS2322', 'error TS2345']);
    });

  it('has the types of what the extension gives to others', () => {
    const use = `import type { NewsTextApi } from 'news-text-cleanup/extension';
      export const title = async (api: NewsTextApi): Promise<string | undefined> => (await api.parse('x')).metadata.title;`;
    writeFileSync(join(folder, 'extension.mts'), use);
    const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, noEmit: true, types: [] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['extension.mts'] }));
    done(spawnSync(process.execPath, [TSC, '-p', folder], { encoding: 'utf8' }));
  });

  it('finds entities with the models that it brings', () => {
    writeFileSync(
      join(folder, 'entities.cjs'),
      `const { readFile } = require('node:fs/promises');
       const { createEntityReader, parse } = require('news-text-cleanup');
       const read = createEntityReader((name) => readFile(require.resolve('news-text-cleanup/models/' + name)));
       readFile(${JSON.stringify(SAMPLE)}, 'utf8').then(async (text) => {
         const entities = await read(parse(text));
         console.log(entities.map(({ name }) => name).join());
       });`,
    );
    assert.match(node('entities.cjs'), /潘俊强/);
  });

  it('brings the Chinese messages for `formatMessage`', () => {
    writeFileSync(
      join(folder, 'speak.cjs'),
      `const { formatMessage, RULES } = require('news-text-cleanup');
       const bundle = require('news-text-cleanup/l10n/zh-cn.json');
       console.log(formatMessage(RULES[0].reason, bundle));`,
    );
    assert.match(node('speak.cjs'), /[\u4e00-\u9fff]/);
  });

  it('has what the extension needs for VS Code alone left out', () => {
    const { files } = JSON.parse(npm(['pack', '--dry-run', '--json', '--ignore-scripts'], '.'))[0];
    const paths: string[] = files.map(({ path }: { path: string }) => path);
    const allowed =
      /^(?:LICENSE|README(?:\.zh-cn)?\.md|THIRD-PARTY-NOTICES\.md|package\.json|sbom\.cdx\.json|dist\/(?:cli\.js|library\/.+|models\/.+|parts\/.+)|l10n\/.+)$/;
    assert.deepEqual(
      paths.filter((path) => !allowed.test(path)),
      [],
    );
    assert.ok(readFileSync('dist/cli.js', 'utf8').startsWith('#!/usr/bin/env node'));
  });
});

function npm(words: readonly string[], cwd: string): string {
  const script = process.env.npm_execpath;
  return done(
    script?.endsWith('.js')
      ? spawnSync(process.execPath, [script, ...words], { cwd, encoding: 'utf8' })
      : spawnSync('npm', words, { cwd, encoding: 'utf8', shell: process.platform === 'win32' }),
  );
}

function done({ status, stdout, stderr }: SpawnSyncReturns<string>): string {
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}
