import { resolve } from 'node:path';
import { build } from 'esbuild';
import { digestsInNode, digestTexts } from '../../promises/digest-texts.mjs';

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
    plugins: [digests],
  });
  return outfile;
}

/** What Node makes of the fixtures, for tests that compare: a module that is made when it is asked for. */
const digests = {
  name: 'digests',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^news-text:digests$/ }, ({ path }) => ({ path, namespace: 'digests' }));
    onLoad({ filter: /.*/, namespace: 'digests' }, async () => ({
      contents: JSON.stringify({ texts: digestTexts(), digests: await digestsInNode() }),
      loader: 'json',
    }));
  },
};
