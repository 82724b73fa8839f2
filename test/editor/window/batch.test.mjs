import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('In the window, many files', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    for (const name of ['one.txt', 'two.txt']) await copyFile('samples/qingdao.txt', join(bench.folder, name));
  });
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => bench?.close());

  it('are looked at, shown in the refactor preview, and cleaned', async () => {
    await bench.runCommand('News Text: Clean Files…');
    await bench.choose('All articles');
    await bench.page.locator('.quick-input-title', { hasText: 'would be cleaned' }).waitFor({ timeout: 60_000 });
    await bench.screenshot('batch-dry-run');
    await bench.choose('Preview, then');
    await bench.seeInPanel('two.txt');
    await bench.screenshot('batch-preview');
    await bench.page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).first().click();
    await bench.seeMessage('files cleaned');
    for (const name of ['one.txt', 'two.txt', 'qingdao.txt'])
      assert.doesNotMatch(await readFile(join(bench.folder, name), 'utf8'), /文章图片/);
  });
});
