// Bundles src into dist. `node scripts/build.mjs [NAME…] [--production]`, with names of BUNDLES; all when none is named.
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

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

/** Data files that lie beside the bundles, with their licences. */
const MODELS = ['src/core/entities/models', 'dist/models'];

/** Builds the named bundles and returns esbuild's metafiles by name. */
export async function buildBundles(names = Object.keys(BUNDLES), { production = false } = {}) {
  await cp(...MODELS, { recursive: true });
  const results = await Promise.all(
    names.map((name) =>
      build({
        format: 'cjs',
        ...BUNDLES[name],
        bundle: true,
        target: 'es2022',
        charset: 'utf8',
        metafile: true,
        minify: production,
        sourcemap: !production,
        logLevel: 'error',
      }),
    ),
  );
  return Object.fromEntries(names.map((name, i) => [name, results[i].metafile]));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  await buildBundles(names.length > 0 ? names : undefined, { production: words.includes('--production') });
}
