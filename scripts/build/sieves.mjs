// Sieves are compiled when a bundle is built: what `src/core/sieve/compile.ts` would find at every start stands in its place.
import { build } from 'esbuild';
import { latePatterns } from './late-patterns.mjs';

const SOURCE = `
import { parse } from './src/core';
import { compile } from './src/core/sieve/compile';
import { modulesOfSieves, sieves } from './src/core/sieve/sieve';
parse('');
export const tables = compile(sieves, modulesOfSieves());
`;

let tables;

/** The tables as JSON; they are made once, however many bundles ship them. */
function tablesOf() {
  tables ??= build({
    stdin: { contents: SOURCE, resolveDir: process.cwd() },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    bundle: true,
    plugins: [latePatterns],
    format: 'esm',
    write: false,
    charset: 'utf8',
    logLevel: 'error',
  })
    .then(({ outputFiles }) => import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`))
    .then((module) => JSON.stringify(module.tables));
  return tables;
}

export const compiledSieves = {
  name: 'compiled-sieves',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]core[\\/]sieve[\\/]compile\.ts$/ }, async () => ({
      contents: `const tables = ${await tablesOf()};\nexport const compile = () => tables;`,
      loader: 'js',
    })),
};
