// The extension's tests in a real VS Code: desktop-style extension host, web-worker extension host, a window, and windows
// in English and Chinese that have nothing but the packaged extension installed.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import Mocha from 'mocha';
import { globSync } from 'tinyglobby';
import { packageExtension } from '../../../scripts/package.mjs';
import { pictureOfFailure, useHost } from '../window/workbench.mjs';
import { runActivationTest } from './activation.mjs';
import { bundleTests } from './bundle.mjs';
import { findDesktop, runInDesktop } from './desktop.mjs';
import { runGrammarTests } from './grammar.mjs';
import { report } from './results.mjs';
import { startNpmHost } from './window.mjs';

/** By file of tests, where the window speaks another language than English: a pack without words of its own. */
const LANGUAGE_PACKS = { chinese: 'test/fixtures/language-pack' };

/** Counts over all of them. No host is a failure, never a pass. `only` picks test files by a part of their names. */
export async function runEditorTests(only = '') {
  const isWanted = (name) => `editor/${name}`.includes(only);
  const suites = ['desktop', 'web'].map((kind) => ({
    kind,
    files: filesIn('suite', '.test.ts').filter((file) => isWanted(`${kind}/${file}`)),
  }));
  const [windows = [], installed = []] = ['window', 'installed'].map((folder) =>
    filesIn(folder, '.test.mjs').filter((file) => isWanted(`${folder}/${file}`)),
  );
  const counts = [];
  let npmHost;
  try {
    if (isWanted('grammar')) counts.push(runGrammarTests());
    if (isWanted('activation')) counts.push(runActivationTest());
    const wanted = suites.filter(({ files }) => files.length > 0);
    const desktop = wanted.length > 0 && (await findDesktop());
    if (windows.length > 0 || (wanted.length > 0 && !desktop)) npmHost = await startHost();
    const runInHost = desktop ? (options) => runInDesktop(desktop, options) : npmHost?.runTests;
    const chosen = desktop
      ? `desktop VS Code (${desktop.from}: ${desktop.executable})`
      : 'VS Code from npm, in a browser';
    console.log(`host of the editor's tests: ${chosen}`);
    for (const { kind, files } of wanted) {
      const tests = await bundleTests(files, kind);
      const results = await runInHost({ extension: resolve('.'), tests, kind });
      counts.push(report(`${kind} extension host`, kind, results));
    }
    if (windows.length > 0) counts.push(await runWindowTests(npmHost, 'window', windows));
    await npmHost?.close();
    npmHost = undefined;
    if (installed.length > 0) {
      const file = await buildPackage();
      for (const name of installed) {
        npmHost = await startHost({ extensions: [file], languagePack: LANGUAGE_PACKS[name] });
        counts.push(await runWindowTests(npmHost, 'installed', [name]));
        await npmHost.close();
        npmHost = undefined;
      }
    }
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

/** A host that did not come up, as on a busy machine, is started once more, which is told. */
async function startHost(options) {
  try {
    return await startNpmHost(options);
  } catch (error) {
    console.log(`the host is started once more: ${error.stack ?? error}`);
    return startNpmHost(options);
  }
}

/** The names of test files without their ending. */
function filesIn(folder, ending) {
  const files = globSync(`*${ending}`, { cwd: `test/editor/${folder}` });
  return files.map((file) => file.slice(0, -ending.length)).sort();
}

async function buildPackage() {
  await mkdir('out/package', { recursive: true });
  return packageExtension('out/package/extension.vsix');
}

/**
 * The user's way: keys and clicks in windows. A click may meet a view that is just made anew, where a person clicks again:
 * suites that failed have a second try in new windows, which is told.
 */
async function runWindowTests(host, folder, files) {
  useHost(host);
  console.log(`\neditor: ${folder}`);
  const mocha = new Mocha({ timeout: 120_000, reporter: 'spec', forbidOnly: true, forbidPending: true });
  mocha.cleanReferencesAfterRun(false);
  mocha.rootHooks({
    async afterEach() {
      if (this.currentTest.state === 'failed') await pictureOfFailure(this.currentTest.title);
    },
  });
  for (const file of files) mocha.addFile(resolve(`test/editor/${folder}/${file}.test.mjs`));
  await mocha.loadFilesAsync();
  const first = await runOnce(mocha);
  const suites = [...new Set(first.failed.map(suiteOf))];
  const firm = first.passed.filter((test) => !suites.includes(suiteOf(test))).length;
  if (suites.length === 0) return { passed: firm, failed: firm === 0 ? 1 : 0 };
  console.log(`a second try of what failed: ${suites.join('; ')}`);
  const titles = suites.map((title) => title.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const second = await runOnce(mocha.grep(new RegExp(`^(?:${titles.join('|')}) `)));
  return { passed: firm + second.passed.length, failed: second.failed.length };
}

function runOnce(mocha) {
  const passed = [];
  const failed = [];
  return new Promise((done) => {
    const runner = mocha.run(() => done({ passed, failed }));
    runner.on('pass', (test) => passed.push(test));
    runner.on('fail', (test) => failed.push(test));
  });
}

/** The title of the outermost suite of a test or hook. */
const suiteOf = (test) => test.titlePath()[0];
