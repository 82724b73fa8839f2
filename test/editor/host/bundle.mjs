import { resolve } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

/** Bundles the tests in `test/editor/suite` into one module that both extension hosts can load; returns its path. `only` picks some of them. */
export async function bundleTests(only = /./) {
  const files = globSync('*.test.ts', { cwd: 'test/editor/suite' })
    .filter((file) => only.test(file))
    .sort();
  const outfile = resolve('out/test/editor/tests.js');
  await build({
    stdin: {
      // Required, not imported: the globals (`describe`, `it`) are there only after mocha's set-up.
      contents: [
        "import { runTests } from './runner';",
        'export const run = () => runTests(() => {',
        ...files.map((file) => `  require('./${file.replace(/\.ts$/, '')}');`),
        '});',
      ].join('\n'),
      resolveDir: 'test/editor/suite',
    },
    outfile,
    bundle: true,
    platform: 'browser',
    conditions: ['worker'],
    // Mocha's browser build takes `module.exports` for itself; the last line takes it back.
    format: 'iife',
    globalName: 'tests',
    footer: { js: 'module.exports = tests;' },
    target: 'es2022',
    charset: 'utf8',
    sourcemap: 'inline',
    logLevel: 'error',
    external: ['vscode'],
  });
  return outfile;
}
