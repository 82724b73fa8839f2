// `npm start`: builds, then opens a VS Code window with this extension on the sample articles.
// The desktop VS Code where there is one, else VS Code from npm in a browser.
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { findDesktop } from '../test/editor/host/desktop.mjs';
import { setUpNpmHost } from '../test/editor/host/npm-host.mjs';
import { startServer } from '../test/editor/host/server.mjs';
import { buildBundles } from './build.mjs';

const EXTENSION = resolve('.');
const WORKSPACE = resolve('samples');
const OPEN = resolve('samples/qingdao.txt');
const WINDOWS = process.platform === 'win32';

await buildBundles(['extension', 'web', 'worker']);
const desktop = codeOnPath() ?? (await findDesktop())?.executable;
if (desktop) openDesktop(desktop);
else await serve();

function codeOnPath() {
  if (process.env.VSCODE_EXECUTABLE) return undefined;
  // On Windows `code` is a script, which only a shell starts.
  return spawnSync('code', ['--version'], { shell: WINDOWS, stdio: 'ignore' }).status === 0 ? 'code' : undefined;
}

function openDesktop(executable) {
  console.log(`opening samples/ in ${executable}`);
  const words = ['--new-window', `--extensionDevelopmentPath=${EXTENSION}`, WORKSPACE, OPEN];
  const shell = WINDOWS && executable === 'code';
  const child = spawn(executable, shell ? words.map((word) => `"${word}"`) : words, { stdio: 'inherit', shell });
  child.on('error', (error) => {
    console.error(`${executable} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

/** Serves until it is interrupted. */
async function serve() {
  const server = await startServer(await setUpNpmHost());
  const address = server.address({ workspace: WORKSPACE, extension: EXTENSION, open: OPEN });
  console.log(`VS Code with News Text on samples/ (Ctrl+C ends it):\n\n  ${address}\n`);
  openBrowser(address);
  const stop = async () => {
    await server.close();
    process.exit();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
}

/** Where there is no display or no opener, the printed address is enough. */
function openBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return;
  const [opener, ...words] = { darwin: ['open'], win32: ['explorer'] }[process.platform] ?? ['xdg-open'];
  const child = spawn(opener, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}
