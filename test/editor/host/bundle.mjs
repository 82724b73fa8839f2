import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Bundles tests of `test/editor/suite` into one module that both extension hosts can load; returns its path. */
export async function bundleTests(files, name) {
  const outfile = resolve(`out/test/editor/${name}.js`);
  await build({
    stdin: {
      // Required, not imported: the globals (`describe`, `it`) are there only after mocha's set-up.
      contents: [
        "import { runTests } from './runner';",
        'export const run = () => runTests(() => {',
        ...files.map((file) => `  require('./${file}.test');`),
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
