// A person at the workbench: what the hands do and what the eyes read.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { editorOf } from './workbench/editor.mjs';
import { noticesOf } from './workbench/notices.mjs';
import { quickInputOf } from './workbench/quick-input.mjs';
import { sidebarOf } from './workbench/sidebar.mjs';
import { walkthroughOf } from './workbench/walkthrough.mjs';

let host;

/** The host that opens the windows of these tests. */
export function useHost(chosen) {
  host = chosen;
}

/** Windows that are open. */
const open = new Set();

/** A new window on a copy of the samples. */
export async function openWorkbench(options) {
  const window = await host.openWindow(options);
  open.add(window);
  const close = () => {
    open.delete(window);
    return window.close();
  };
  const hands = handsOf(window);
  const input = quickInputOf(window);
  return {
    ...window,
    ...hands,
    ...input,
    ...editorOf(window, hands),
    ...noticesOf(window, input),
    ...sidebarOf(window),
    ...walkthroughOf(window, input),
    close,
  };
}

/** What can be seen where a test failed. */
export async function pictureOfFailure(title) {
  for (const window of open) await window.screenshot(`failed: ${title}`);
}

function handsOf({ page, folder }) {
  return {
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },

    /** Writes a setting as somebody does who edits the file of the workspace. */
    async setWorkspaceSetting(key, value) {
      const file = join(folder, '.vscode/settings.json');
      const all = { ...JSON.parse(await readFile(file, 'utf8')), [key]: value };
      await writeFile(file, JSON.stringify(all, null, 2));
    },
  };
}
