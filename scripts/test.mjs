// The tests: `node scripts/test.mjs [core] [cli] [package] [editor] [--only PART]`, all when none is named. Prints the count that CI reads.
// PART picks test files by a part of their names, which are like `core/noise/words`, `editor/desktop/paste`,
// `editor/web/paste` and `editor/window/paste`: `--only paste` is all that is about pasting, `--only window/` every window.
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';
import { NODE_PROGRAM } from './build/node-program.mjs';
import { buildBundles } from './build.mjs';

const {
  positionals: named,
  values: { only = '' },
} = parseArgs({ allowPositionals: true, options: { only: { type: 'string' } } });
const suites = named.length > 0 ? named : ['core', 'cli', 'package', 'editor'];

// Not in the cache folder of the user.
process.env.NEWS_TEXT_CODE_CACHE = resolve('out/code-cache');
await buildBundles();
let passed = 0;
let failed = 0;

for (const suite of suites.filter((name) => name !== 'editor')) {
  const result = await runMocha(suite);
  passed += result.passed;
  failed += result.failed;
}
if (suites.includes('editor')) {
  const { runEditorTests } = await import('../test/editor/host/run.mjs');
  const result = await runEditorTests(only);
  passed += result.passed;
  failed += result.failed;
}
const { inputs = 0, faults = 0 } = globalThis[Symbol.for('news-text.ledger')] ?? {};
if (inputs + faults > 0) {
  // Each loss fails a test.
  const losses = failed === 0 ? '0 losses' : 'what was lost is among the failures above';
  console.log(`\n${inputs} inputs tried, ${faults} faults injected: ${losses}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Bundles the suite's tests and runs them in plain mocha. A suite without tests, or with pending ones, has failed. */
async function runMocha(suite) {
  const files = globSync(`test/${suite}/**/*.test.ts`).filter((file) => file.slice('test/'.length).includes(only));
  // A part of a name may be about other suites.
  if (only && files.length === 0) return { passed: 0, failed: 0 };
  const outdir = `out/test/${suite}`;
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outbase: `test/${suite}`,
    outdir,
    ...NODE_PROGRAM,
    sourcemap: 'inline',
    external: ['esbuild', 'tinyglobby'],
  });
  const mocha = new Mocha({ timeout: 60_000, reporter: 'dot', forbidOnly: true, forbidPending: true });
  for (const file of globSync(`${outdir}/**/*.test.js`).sort()) mocha.addFile(file);
  console.log(`\n${suite}`);
  return new Promise((resolve) => {
    const runner = mocha.run(() =>
      resolve({ passed: runner.stats.passes, failed: runner.stats.failures + (runner.stats.tests === 0 ? 1 : 0) }),
    );
  });
}
