// VS Code's server with its web workbench, on a free port of this machine.
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // A test's own edits must not be mixed with those of a save.
  'files.autoSave': 'off',
};

/** Starts the server; `address` opens a window of it, `close` ends it and removes what it wrote. */
export async function startServer({ node, server }, { port = 0, settings = {} } = {}) {
  const data = await mkdtemp(join(tmpdir(), 'news-text-vscode-'));
  await mkdir(join(data, 'data/Machine'), { recursive: true });
  await writeFile(join(data, 'data/Machine/settings.json'), JSON.stringify({ ...QUIET, ...settings }));
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--server-data-dir', data, '--disable-telemetry'],
      // Without the last flag a built VS Code ignores the extension under development.
      ...['--disable-workspace-trust', '--enable-smoke-test-driver'],
    ],
    // A group of its own: the extension hosts that it starts end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  let log = '';
  const keep = (chunk) => {
    log = (log + chunk).slice(-20_000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const close = async () => {
    process.off('exit', end);
    const ended = new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done()));
    end();
    await ended;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const end = () => {
    try {
      if (process.platform === 'win32') child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', end);
  const authority = await listening(child, () => log).catch(async (error) => {
    await close();
    throw error;
  });
  return { authority, address: (options) => addressOf(authority, options), close, log: () => log };
}

function listening(child, log) {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error(`VS Code's server did not start in time\n${log()}`)), 60_000);
    child.once('exit', (code) => fail(new Error(`VS Code's server ended with ${code}\n${log()}`)));
    child.once('error', fail);
    child.stdout.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (!port) return;
      clearTimeout(timer);
      done(`127.0.0.1:${port}`);
    });
  });
}

/** A window on `workspace` with the extension in `extension`, and its tests. Paths are absolute. */
function addressOf(authority, { workspace, extension, tests, open }) {
  const remote = (path) => `vscode-remote://${authority}${path.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (open) payload.push(['openFile', remote(open)]);
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
