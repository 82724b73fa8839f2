import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

/** In bytes; of Chinese a third as many characters. */
const LENGTH = 19_900_000;

describe('In the window, a text of 20 MB', () => {
  let bench;
  let text;
  before(async () => {
    // In a browser VS Code asks before it opens a file of more than 10 MB.
    bench = await openWorkbench({ settings: { 'workbench.editorLargeFileConfirmation': 100 } });
    const sample = await readFile('samples/harbor.txt', 'utf8');
    text = sample.repeat(Math.floor(LENGTH / Buffer.byteLength(sample)));
    await writeFile(join(bench.folder, 'large.txt'), text);
  });
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => bench?.close());

  it('is read while people see it, and let go when they stop it', async () => {
    await bench.openFile('large.txt');
    await bench.openNotifications('News Text reads');
    await bench.screenshot('large-text');
    await bench.clickInNotification('Cancel');
    await bench.runCommand('News Text: Clean Article');
    await bench.openNotifications('News Text reads');
    await bench.clickInNotification('Cancel');
    await bench.seeMessage('Stopped: nothing was changed.');
    assert.equal(await readFile(join(bench.folder, 'large.txt'), 'utf8'), text);
  });
});
