// Tools too large for every `npm ci`: installed from npm where they are first needed, cached in `.vscode-test/`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const CACHE = resolve('.vscode-test');
// No install scripts: none of these tools needs its own.
const FLAGS = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Where the packages are: `node_modules` in a folder of that name. `finish` gets it before others can see it.
 * Installed into a folder of its own, then renamed: an interrupted set-up is never taken for a finished one.
 */
export async function setUpFromNpm(name, dependencies, finish = async () => {}) {
  const home = join(CACHE, name);
  const packages = join(home, 'node_modules');
  if (existsSync(home)) return packages;
  console.log(`setting up ${Object.keys(dependencies)[0]} from npm, once, in .vscode-test/ …`);
  await mkdir(CACHE, { recursive: true });
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  const manifest = { name: 'from-npm', version: '0.0.0', private: true, dependencies };
  await writeFile(join(draft, 'package.json'), JSON.stringify(manifest, null, 2));
  await npm([...FLAGS, '--no-package-lock'], draft);
  await finish(join(draft, 'node_modules'));
  await rename(draft, home).catch(async (error) => {
    // Another process finished the same set-up first.
    if (!existsSync(home)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
  return packages;
}

/** The dependencies of a package that lies in `folder`, for one that comes without them. */
export function installDependenciesOf(folder) {
  return npm([...FLAGS, '--omit=dev'], folder);
}

/** Runs npm; rejects where it fails. */
export function npm(words, cwd) {
  // npm_execpath is npm's own script when `npm test` runs this; without a shell it works on Windows too.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((done, fail) => {
    const child = spawn(command, [...first, ...words], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`npm ${words[0]} in ${cwd} gave ${code}`))));
  });
}
