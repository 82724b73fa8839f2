// Bundles src into dist. `node scripts/build.mjs [NAME…] [--production]`, with names of BUNDLES; all when none is named.
// `--weigh` writes nothing and fails where a bundle weighs more than it may.
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compiledSieves } from './build/sieves.mjs';

const BUNDLES = {
  extension: {
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    platform: 'node',
    external: ['vscode'],
  },
  web: {
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    // A web extension runs in a worker: what packages keep for pages asks for a document.
    conditions: ['worker'],
    external: ['vscode'],
  },
  // The parser's thread, in both hosts.
  worker: {
    entryPoints: ['src/editor/engine/worker.ts'],
    outfile: 'dist/worker.js',
    platform: 'browser',
    conditions: ['worker'],
  },
  cli: {
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    // The glob package asks where it lies, which a bundle of CommonJS knows by another name.
    define: { 'import.meta.url': '__filename' },
    // The core lies beside it once, for both the command line and other programs.
    plugins: [{ name: 'core-beside', setup: takeCoreFrom('./library/index.cjs') }],
  },
  // The core for other programs, as `exports` in package.json names it.
  library: {
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/library/index.cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  },
  module: {
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/library/index.mjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
  },
};

/** Bundles that another one asks for when it runs. */
const ASKED_FOR = { cli: ['library'] };

/** What a bundle may weigh, minified, in bytes. */
const BUDGETS = { extension: 100_000, web: 100_000, cli: 650_000 };

function takeCoreFrom(path) {
  return ({ onResolve }) => onResolve({ filter: /^(?:\.\.\/)+core$/ }, () => ({ path, external: true }));
}

/** Packages with a stand-in: for messages that nobody reads, `fault` would bring a formatter with an `eval` and no licence. */
const INSTEAD = { fault: fileURLToPath(new URL('build/fault.mjs', import.meta.url)) };

/** Data files that lie beside the bundles, with their licences. */
const MODELS = ['src/core/entities/models', 'dist/models'];

/** Builds the named bundles and returns esbuild's metafiles by name. */
export async function buildBundles(names = Object.keys(BUNDLES), { production = false } = {}) {
  await cp(...MODELS, { recursive: true });
  const all = [...new Set(names.flatMap((name) => [name, ...(ASKED_FOR[name] ?? [])]))];
  const results = await Promise.all(all.map((name) => build(optionsOf(name, production))));
  return Object.fromEntries(all.map((name, i) => [name, results[i].metafile]));
}

function optionsOf(name, production) {
  return {
    format: 'cjs',
    ...BUNDLES[name],
    plugins: [compiledSieves, ...(BUNDLES[name].plugins ?? [])],
    bundle: true,
    alias: INSTEAD,
    target: 'es2022',
    charset: 'utf8',
    metafile: true,
    minify: production,
    sourcemap: !production,
    logLevel: 'error',
  };
}

/** The named bundles for production by name, as code with esbuild's metafile; writes nothing. */
export async function bundlesInMemory(names = Object.keys(BUNDLES)) {
  const results = await Promise.all(names.map((name) => build({ ...optionsOf(name, true), write: false })));
  return Object.fromEntries(
    results.map(({ metafile, outputFiles }, i) => [names[i], { metafile, code: outputFiles[0].text }]),
  );
}

/** The bundles that weigh more than they may, as people are told; writes nothing. */
async function overweight() {
  const bundles = await bundlesInMemory(Object.keys(BUDGETS));
  return Object.keys(BUDGETS).filter((name) => {
    const bytes = Buffer.byteLength(bundles[name].code);
    console.log(`${name}: ${bytes} of ${BUDGETS[name]} bytes`);
    return bytes > BUDGETS[name];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  if (words.includes('--weigh')) process.exitCode = (await overweight()).length > 0 ? 1 : 0;
  else await buildBundles(names.length > 0 ? names : undefined, { production: words.includes('--production') });
}
