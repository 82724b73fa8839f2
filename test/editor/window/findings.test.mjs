import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('In the window, what is wrong', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('is underlined, and listed in the Problems view', async () => {
    await bench.press('Control+Shift+M');
    await bench.seeInPanel('image-placeholder');
    await bench.screenshot('diagnostics');
    await bench.press('Control+J');
  });

  it('is reached by keys, one after the other, and the section is named above the text', async () => {
    await bench.goToLine(12);
    await bench.press('Alt+F7');
    await bench.seeMessage(/\d+ of \d+: /);
    await bench.page.locator('.breadcrumbs-control', { hasText: '深入企业学习' }).first().waitFor();
    // The next test goes elsewhere: not before this has gone.
    const place = (words = {}) => bench.page.locator('.statusbar-item', { hasText: /^\s*Ln \d+,/, ...words }).first();
    const before = (await place().textContent()).trim();
    await bench.press('Shift+Alt+F7');
    await place({ hasNotText: before }).waitFor();
  });

  it('is fixed from the light bulb, and undone', async () => {
    await bench.goToLine(2);
    await bench.openLightBulb('Remove this');
    await bench.screenshot('quick-fixes');
    await bench.chooseInMenu('Remove this');
    await bench.see('文章图片', { gone: true });
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('is explained by the hover, and removed by its link', async () => {
    await bench.seeSquiggles();
    await bench.goToLine(2);
    await bench.press('Control+K', 'Control+I');
    await bench.seeHover('% sure');
    await bench.screenshot('hover');
    await bench.clickInHover('Remove');
    await bench.see('文章图片', { gone: true });
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('is only told where the level of its rule is changed to Report', async () => {
    await bench.seeSquiggles();
    await bench.goToLine(2);
    await bench.openLightBulb('Change the level');
    await bench.chooseInMenu('Change the level');
    await bench.choose('Report');
    await bench.seeMessage('“Image placeholder”: Report');
    await bench.runCommand('News Text: Clean Article');
    await bench.see('本报记者');
    await bench.see('文章图片');
    await bench.press('Control+Z');
    await bench.see('本报采访人员');
  });

  it('is kept for good where it is no noise', async () => {
    await bench.goToLine(23);
    await bench.openLightBulb('Keep this');
    await bench.chooseInMenu('Keep this');
    await bench.seeMessage('Kept, here and in later cleanups: 推荐阅读');
    const file = join(bench.folder, '.news-text.json');
    assert.match(await readFile(file, 'utf8'), /"text":"推荐阅读"/);
  });

  it('is counted in the status, from which the commands are reached', async () => {
    await bench.openLanguageStatus('things to clean');
    await bench.screenshot('status');
    await bench.clickInHover('Commands…');
    await bench.choose('Show Effective Settings');
    await bench.see('newsText.preset');
    await bench.screenshot('effective-settings');
  });
});
