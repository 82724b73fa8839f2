// `npm run screenshots`: the pictures of both READMEs and of the walkthrough, from a real window, and the icon from its drawing.
// A person looks at them before they are committed; a font with Chinese characters must be installed.
import { mkdir, readFile } from 'node:fs/promises';
import { launchBrowser } from '../test/editor/host/chromium.mjs';
import { setUpNpmHost } from '../test/editor/host/npm-host.mjs';
import { startNpmHost } from '../test/editor/host/window.mjs';
import { openWorkbench, useHost } from '../test/editor/window/workbench.mjs';
import { buildBundles } from './build.mjs';

/** In the window's language; the pictures of the walkthrough stand in README as well. */
const ENGLISH = {
  folderOf: (name) => (name === 'entities' ? 'docs/images' : 'media/walkthrough'),
  file: 'harbor.txt',
  bulbAt: 9,
  remove: 'Remove this',
  preview: 'Preview Cleanup',
  previewTab: 'harbor.txt ↔ Cleaned',
  convert: 'Convert to Markdown',
  heading: '# Harbor town votes',
  noise: 'Noise',
  outline: 'Outline',
  entities: 'Entities',
  person: 'Ruth Abernathy',
};
/** Of the Chinese README, which has no need of all. */
const CHINESE = {
  folderOf: (name) => (['open-sample', 'outline'].includes(name) ? undefined : 'docs/images/zh-cn'),
  file: 'qingdao.txt',
  bulbAt: 2,
  remove: '删除此处',
  preview: '预览清理结果',
  previewTab: 'qingdao.txt ↔ 清理后',
  convert: '转换为 Markdown',
  heading: '# 人民日报聚焦青岛',
  noise: '杂质',
  outline: '大纲',
  entities: '实体',
  person: '肖焰恒',
};
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

await drawIcon();
await buildBundles(['extension', 'web', 'worker']);
await inHost({}, async () => {
  await takePictures(ENGLISH);
  await takeSetting(ENGLISH);
});
await inHost({ languagePack: 'test/fixtures/language-pack' }, () => takePictures(CHINESE));

async function inHost(options, work) {
  const host = await startNpmHost(options);
  try {
    useHost(host);
    await work();
  } finally {
    await host.close();
  }
}

/** The road of a user, from the text as it came to Markdown, with a picture at each step. */
async function takePictures(words) {
  const bench = await openSmallWindow();
  const take = pictureTaker(bench.page, words);
  const show = (view) => bench.runCommand(`News Text: Focus on ${view} View`);
  try {
    await bench.openFile(words.file);
    await bench.seeSquiggles();
    await take('open-sample');
    await show(words.noise);
    await bench.row(words.entities, words.person).waitFor();
    await take('see-noise');
    await bench.row(words.entities, words.person).click();
    await take('entities');
    await bench.runCommand('View: Focus Active Editor Group');
    await bench.goToLine(words.bulbAt);
    await bench.openLightBulb(words.remove);
    await take('quick-fix');
    await bench.press('Escape');
    await bench.runCommand(`News Text: ${words.preview}`);
    await bench.seeTab(words.previewTab);
    await take('preview');
    await bench.press('Control+Enter');
    await bench.seeTab(words.file);
    await take('clean');
    await show(words.outline);
    await bench.press('ArrowDown', 'ArrowDown');
    await take('outline');
    await bench.runCommand('View: Focus Active Editor Group');
    await bench.runCommand(`News Text: ${words.convert}`);
    await bench.see(words.heading);
    await take('convert');
  } catch (error) {
    await bench.screenshot('screenshots-stopped');
    throw error;
  } finally {
    await bench.close();
  }
}

/** What needs no article. */
async function takeSetting(words) {
  const bench = await openSmallWindow();
  try {
    await bench.runCommand('Preferences: Open Settings (UI)');
    await bench.page.locator('.settings-editor .settings-header .monaco-editor').click();
    await bench.page.keyboard.type('newsText.cleanOnSave');
    await bench.page.locator('.settings-editor .setting-item', { hasText: 'Clean On Save' }).first().waitFor();
    await pictureTaker(bench.page, words)('clean-on-save');
  } finally {
    await bench.close();
  }
}

async function openSmallWindow() {
  const bench = await openWorkbench({ settings: SETTINGS });
  await bench.page.setViewportSize(SIZE);
  return bench;
}

function pictureTaker(page, { folderOf }) {
  return async (name) => {
    const folder = folderOf(name);
    if (folder === undefined) return;
    await mkdir(folder, { recursive: true });
    // Notices fade, views are filled.
    await page.waitForTimeout(1500);
    await page.locator('.part.sidebar .monaco-progress-container.active').first().waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
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
