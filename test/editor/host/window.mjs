// A VS Code window in a browser: opened, driven by keys, looked at.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { persist } from '../window/workbench/patience.mjs';
import { launchBrowser } from './chromium.mjs';
import { setUpNpmHost } from './npm-host.mjs';
import { waitForResults } from './results.mjs';
import { startServer } from './server.mjs';
import { makeWorkspace } from './workspace.mjs';

/** The web workbench does not heed `extensionDevelopmentKind`, which the desktop does; this setting has the same effect. */
const IN_WORKER = { 'remote.extensionKind': { 'news-text.news-text-cleanup': ['web'] } };

/**
 * The npm-only host, ready to open windows; `close` ends everything it started. With `extensions`, VSIX files, the windows
 * have what is installed, else the extension as it is in this folder; `languagePack` is the folder of one to speak.
 */
export async function startNpmHost({ extensions = [], languagePack } = {}) {
  const parts = await setUpNpmHost();
  const server = await startServer(parts, { extensions, languagePack });
  const extension = extensions.length > 0 ? undefined : resolve('.');
  const browser = await launchBrowser(parts.packages).catch(async (error) => {
    await server.close();
    throw error;
  });
  // A server trusts all folders or none.
  let distrustful;
  return {
    runTests: (options) => runInBrowser(browser, server, options),
    async openWindow({ trust = true, ...options } = {}) {
      if (!trust) distrustful ??= startServer(parts, { extensions, languagePack, trust });
      return openWindow(browser, trust ? server : await distrustful, { extension, ...options });
    },
    async close() {
      await browser.close();
      await server.close();
      await (await distrustful)?.close();
    },
  };
}

/** Runs the test module in one extension host; what went wrong in the page is printed when no result comes. */
async function runInBrowser(browser, server, { extension, tests, kind }) {
  const workspace = await makeWorkspace(kind === 'web' ? IN_WORKER : {});
  const page = await newPage(browser);
  const lines = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  try {
    await page.goto(server.address({ workspace: workspace.folder, extension, tests }));
    const results = await waitForResults(workspace.folder);
    if (!results) {
      await screenshot(page, `no-result-${kind}`);
      const errors = lines.filter((line) => line.startsWith('error') && !/spdlog|watchdog/.test(line));
      console.log([...errors.slice(-5).map((line) => line.slice(0, 800)), server.log().slice(-1000)].join('\n'));
    }
    return results;
  } finally {
    await page.context().close();
    await workspace.remove();
  }
}

/** `folders`, by name with the settings of each, makes a workspace of them below the window's folder. */
async function openWindow(browser, server, { extension, kind = 'desktop', settings = {}, folders }) {
  const workspace = await makeWorkspace({ ...(kind === 'web' ? IN_WORKER : {}), ...settings }, folders);
  const page = await newPage(browser);
  await page.goto(server.address({ workspace: workspace.file ?? workspace.folder, extension }));
  await opened(page);
  return {
    page,
    folder: workspace.folder,
    screenshot: (name) => screenshot(page, name),
    async close() {
      await page.context().close();
      await workspace.remove();
    },
  };
}

/** Waits for the files in the Explorer. A window that asks for its workspace before the server answers has none: it asks again. */
const opened = (page) =>
  persist(
    async () => {
      await page.waitForSelector('.monaco-workbench .part.statusbar', { timeout: 60_000 });
      await page.waitForSelector('.explorer-folders-view .monaco-list-row', { timeout: 15_000 });
    },
    () => page.reload(),
    4,
  );

async function newPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The first window of a server waits for its files to be read; a busy machine takes longer than half a minute.
  context.setDefaultNavigationTimeout(120_000);
  return context.newPage();
}

async function screenshot(page, name) {
  await mkdir('out/screenshots', { recursive: true });
  await page.screenshot({ path: `out/screenshots/${name}.png`, animations: 'disabled' });
}
