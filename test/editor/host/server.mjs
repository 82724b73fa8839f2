// VS Code's server with its web workbench, on a free port of this machine.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const QUIET = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  // A test's own edits must not be mixed with those of a save.
  'files.autoSave': 'off',
};

/**
 * Starts the server; `address` opens a window of it, `close` ends it and removes what it wrote. `extensions` are VSIX
 * files to install first, as a user does; `languagePack` is the folder of one whose language VS Code speaks. Without
 * `trust` no folder is trusted before somebody says so.
 */
export async function startServer(
  { node, server },
  { port = 0, settings = {}, trust = true, extensions = [], languagePack } = {},
) {
  const data = await mkdtemp(join(tmpdir(), 'news-text-vscode-'));
  await mkdir(join(data, 'data/Machine'), { recursive: true });
  const all = { ...QUIET, 'security.workspace.trust.enabled': !trust, ...settings };
  await writeFile(join(data, 'data/Machine/settings.json'), JSON.stringify(all));
  for (const file of extensions) install(file);
  const packs = languagePack ? languagePacks(languagePack) : {};
  await writeFile(join(data, 'data/languagepacks.json'), JSON.stringify(packs));
  const child = spawn(
    node,
    [
      server,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
      ...['--accept-server-license-terms', '--server-data-dir', data, '--disable-telemetry'],
      // Without the smoke test's driver a built VS Code ignores the extension under development.
      '--enable-smoke-test-driver',
      ...(trust ? ['--disable-workspace-trust'] : []),
      ...Object.keys(packs).flatMap((language) => ['--locale', language]),
    ],
    // A group of its own: the extension hosts that it starts end with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  function install(file) {
    const words = [server, '--install-extension', file, '--force', '--server-data-dir', data];
    const { status, stdout, stderr } = spawnSync(node, words, { encoding: 'utf8' });
    if (status === 0 && /successfully installed/.test(stdout)) return;
    rmSync(data, { recursive: true, force: true });
    throw new Error(`VS Code did not install ${file}:\n${stdout}${stderr}`);
  }
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

/** What a running VS Code notes when it installs the language pack in `folder`; its command line leaves that out. */
function languagePacks(folder) {
  const { name, publisher, version, contributes } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const extensions = [{ extensionIdentifier: { id: `${publisher}.${name}` }, version }];
  return Object.fromEntries(
    contributes.localizations.map(({ languageId, localizedLanguageName, translations }) => [
      languageId,
      {
        hash: name,
        label: localizedLanguageName,
        extensions,
        translations: Object.fromEntries(translations.map(({ id, path }) => [id, resolve(folder, path)])),
      },
    ]),
  );
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

/** A window on `workspace` with the extension under development in `extension`, if any, and its tests. Paths are absolute. */
function addressOf(authority, { workspace, extension, tests, open }) {
  const remote = (path) => `vscode-remote://${authority}${path.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
  const payload = [];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  if (open) payload.push(['openFile', remote(open)]);
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ [kind]: workspace, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query}`;
}
