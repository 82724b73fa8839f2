// `npm run screenshots`: the pictures of README and of the walkthrough, from a real window, and the icon from its drawing.
// A person looks at them before they are committed; a font with Chinese characters must be installed.
import { mkdir, readFile } from 'node:fs/promises';
import { launchBrowser } from '../test/editor/host/chromium.mjs';
import { setUpNpmHost } from '../test/editor/host/npm-host.mjs';
import { startNpmHost } from '../test/editor/host/window.mjs';
import { openWorkbench, useHost } from '../test/editor/window/workbench.mjs';
import { buildBundles } from './build.mjs';

const README = 'docs/images';
const WALKTHROUGH = 'media/walkthrough';
const SETTINGS = {
  'editor.wordWrap': 'on',
  'editor.fontSize': 13,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  // A theme with few colours, and so small pictures.
  'workbench.colorTheme': 'Default Light Modern',
};
/** Of the window, in pixels: small pictures are read better than large ones made small. */
const SIZE = { width: 1000, height: 560 };
/** Where a picture stands beside words. */
const WIDE = { width: 1240, height: 700 };

await mkdir(WALKTHROUGH, { recursive: true });
await drawIcon();
await buildBundles(['extension', 'web', 'worker']);
const host = await startNpmHost();
try {
  useHost(host);
  await takePictures('qingdao.txt', README, { lightBulbAt: 2, title: '人民日报聚焦青岛' });
  await takePictures('harbor.txt', WALKTHROUGH, { lightBulbAt: 9, title: 'Harbor town votes' });
  await takePages();
} finally {
  await host.close();
}

/** The road of a user, from the text as it came to Markdown, with a picture at each step. */
async function takePictures(file, folder, { lightBulbAt, title }) {
  const bench = await openSmallWindow();
  const take = pictureTaker(bench.page, folder);
  try {
    await bench.openFile(file);
    await bench.seeSquiggles();
    await take('open-sample');
    await bench.runCommand('News Text: Focus on Noise View');
    await bench.seeInSidebar('Noise');
    await take('see-noise');
    await bench.runCommand('News Text: Focus on Outline View');
    await bench.runCommand('View: Focus Active Editor Group');
    await bench.goToLine(lightBulbAt);
    await bench.openLightBulb('Remove this');
    await take('quick-fix');
    await bench.press('Escape');
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.seeTab(`${file} ↔ Cleaned`);
    await take('preview');
    await bench.press('Control+Enter');
    await bench.seeTab(file);
    await take('clean');
    await bench.runCommand('News Text: Focus on Outline View');
    await bench.press('ArrowDown', 'ArrowDown');
    await take('outline');
    await bench.runCommand('View: Focus Active Editor Group');
    await bench.runCommand('News Text: Convert to Markdown');
    await bench.see(`# ${title}`);
    await take('convert');
  } finally {
    await bench.close();
  }
}

/** What needs no article. */
async function takePages() {
  const bench = await openSmallWindow();
  try {
    await bench.runCommand('Preferences: Open Settings (UI)');
    await bench.page.locator('.settings-editor .settings-header .monaco-editor').click();
    await bench.page.keyboard.type('newsText.cleanOnSave');
    await bench.page.locator('.settings-editor .setting-item', { hasText: 'Clean On Save' }).first().waitFor();
    await pictureTaker(bench.page, WALKTHROUGH)('clean-on-save');
    await bench.page.setViewportSize(WIDE);
    await bench.press('Control+B');
    await bench.openWalkthrough('Clean a News Text');
    await pictureTaker(bench.page, README)('walkthrough');
  } finally {
    await bench.close();
  }
}

async function openSmallWindow() {
  const bench = await openWorkbench({ settings: SETTINGS });
  await bench.page.setViewportSize(SIZE);
  return bench;
}

function pictureTaker(page, folder) {
  return async (name) => {
    // Notices fade, views are filled.
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${folder}/${name}.png`, animations: 'disabled', caret: 'hide' });
  };
}

async function drawIcon() {
  const browser = await launchBrowser((await setUpNpmHost()).packages);
  const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
  await page.setContent(`<style>body { margin: 0 }</style>${await readFile('media/icon.svg', 'utf8')}`);
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
  await browser.close();
}
