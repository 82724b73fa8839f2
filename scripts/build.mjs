// Bundles src into dist. `node scripts/build.mjs [NAME…] [--production]`, with names of BUNDLES; all when none is named.
// `--weigh` writes nothing and fails where a bundle weighs more than it may.
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { latePatterns } from './build/late-patterns.mjs';
import { PARTS, partsIn } from './build/parts.mjs';
import { compiledSieves } from './build/sieves.mjs';

const LIBRARY = { platform: 'neutral', mainFields: ['module', 'main'] };
/** What lies beside a bundle is asked for by `require`, when it is imported later, too. */
const WITH_PARTS = { supported: { 'dynamic-import': false } };

/** Most of the command line lies beside its start, where its compiled code can be kept. */
const BESIDE_START = {
  name: 'beside-start',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/program$/ }, () => ({ path: './parts/program.cjs', external: true })),
};

/** The core lies beside the command line once, for it and other programs; the messages are those of the editor. */
const BESIDE_PROGRAM = {
  name: 'beside-program',
  setup({ onResolve }) {
    onResolve({ filter: /^(?:\.\.\/)+core$/ }, () => ({ path: '../library/index.cjs', external: true }));
    onResolve({ filter: /^(?:\.\.\/)+l10n\/.+\.json$/ }, ({ path }) => ({
      path: path.replace(/^(?:\.\.\/)+/, '../../'),
      external: true,
    }));
  },
};

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
    ...WITH_PARTS,
    plugins: [BESIDE_START],
  },
  'parts/program': {
    entryPoints: ['src/cli/program.ts'],
    outfile: 'dist/parts/program.cjs',
    platform: 'node',
    ...WITH_PARTS,
    plugins: [BESIDE_PROGRAM, partsIn('.')],
  },
  // The core for other programs, as `exports` in package.json names it.
  library: {
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/library/index.cjs',
    ...LIBRARY,
    ...WITH_PARTS,
    plugins: [partsIn('../parts')],
  },
  module: {
    entryPoints: ['src/core/index.ts'],
    outfile: 'dist/library/index.mjs',
    ...LIBRARY,
    format: 'esm',
  },
  ...Object.fromEntries(
    Object.entries(PARTS).map(([name, { entry, functions: _, ...more }]) => [
      `parts/${name}`,
      { entryPoints: [entry], outfile: `dist/parts/${name}.cjs`, ...LIBRARY, ...more, plugins: [partsIn('.')] },
    ]),
  ),
};

/** Bundles that another one asks for when it runs. */
const ALL_PARTS = Object.keys(PARTS).map((name) => `parts/${name}`);
const ASKED_FOR = { cli: ['parts/program', 'library', ...ALL_PARTS], library: ALL_PARTS };

/** What a bundle may weigh, minified, in bytes; of the command line, all that it reads to clean a text but the weights. */
const BUDGETS = { extension: 100_000, web: 100_000, cli: 650_000 };
const READ_WITH = { cli: ['parts/program', 'library'] };

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
    plugins: [compiledSieves, latePatterns, ...(BUNDLES[name].plugins ?? [])],
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
  const names = Object.keys(BUDGETS);
  const bundles = await bundlesInMemory([...names, ...Object.values(READ_WITH).flat()]);
  return names.filter((name) => {
    const bytes = [name, ...(READ_WITH[name] ?? [])].reduce((sum, one) => sum + bytesOfCode(bundles[one]), 0);
    console.log(`${name}: ${bytes} of ${BUDGETS[name]} bytes`);
    return bytes > BUDGETS[name];
  });
}

function bytesOfCode({ metafile }) {
  const [{ bytes, inputs }] = Object.values(metafile.outputs);
  const weights = Object.keys(inputs).filter((file) => file.endsWith('.weights.json'));
  return weights.reduce((rest, file) => rest - inputs[file].bytesInOutput, bytes);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  if (words.includes('--weigh')) process.exitCode = (await overweight()).length > 0 ? 1 : 0;
  else await buildBundles(names.length > 0 ? names : undefined, { production: words.includes('--production') });
}
