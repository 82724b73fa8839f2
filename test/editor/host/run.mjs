// The extension's tests in a real VS Code: desktop-style extension host, web-worker extension host, and a window.
import { resolve } from 'node:path';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';
import { useHost } from '../window/workbench.mjs';
import { runActivationTest } from './activation.mjs';
import { bundleTests } from './bundle.mjs';
import { findDesktop, runInDesktop } from './desktop.mjs';
import { runGrammarTests } from './grammar.mjs';
import { report } from './results.mjs';
import { startNpmHost } from './window.mjs';

/** Counts over all three. No host is a failure, never a pass. */
export async function runEditorTests() {
  const counts = [];
  let npmHost;
  try {
    counts.push(runGrammarTests(), runActivationTest());
    const tests = await bundleTests();
    const desktop = await findDesktop();
    npmHost = await startNpmHost();
    const runInHost = desktop ? (options) => runInDesktop(desktop, options) : npmHost.runTests;
    const chosen = desktop
      ? `desktop VS Code (${desktop.from}: ${desktop.executable})`
      : 'VS Code from npm, in a browser';
    console.log(`host of the editor's tests: ${chosen}`);
    for (const kind of ['desktop', 'web']) {
      const results = await runInHost({ extension: resolve('.'), tests, kind });
      counts.push(report(`${kind} extension host`, kind, results));
    }
    counts.push(await runWindowTests(npmHost));
  } catch (error) {
    console.log(`the editor's tests could not run: ${error.stack ?? error}`);
    counts.push({ passed: 0, failed: 1 });
  } finally {
    await npmHost?.close();
  }
  return {
    passed: counts.reduce((sum, { passed }) => sum + passed, 0),
    failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The user's way: keys and clicks in a window. */
async function runWindowTests(host) {
  useHost(host);
  console.log('\neditor: the window');
  const mocha = new Mocha({ timeout: 120_000, reporter: 'spec', forbidOnly: true, forbidPending: true });
  for (const file of globSync('test/editor/window/*.test.mjs').sort()) mocha.addFile(resolve(file));
  await mocha.loadFilesAsync();
  return new Promise((done) => {
    const runner = mocha.run(() => {
      const { passes, failures, tests } = runner.stats;
      done({ passed: passes, failed: failures + (tests === 0 ? 1 : 0) });
    });
  });
}
