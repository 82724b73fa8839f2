import assert from 'node:assert/strict';
import { copyFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('In the window, Clean on save', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({ settings: { 'newsText.cleanOnSave': 'careful' } });
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  const onDisk = () => readFile(join(bench.folder, 'qingdao.txt'), 'utf8');

  it('cleans what Ctrl+S saves, and says so the first time', async () => {
    // On a busy machine the budget of a save may be over before the answer is there: the next save has it.
    for (let tries = 8; tries > 0 && /文章图片/.test(await onDisk()); tries--) await bench.changeAndSave();
    await bench.openNotifications('Cleaned on save:');
    await bench.screenshot('clean-on-save');
    assert.doesNotMatch(await onDisk(), /文章图片/);
  });

  it('is taken back by Undo, and leaves the file alone from then on', async () => {
    await bench.clickInNotification('Undo');
    await bench.see('推荐阅读');
    await bench.press('Escape');
    for (let tries = 2; tries > 0; tries--) await bench.changeAndSave();
    await bench.see('推荐阅读');
    assert.match(await onDisk(), /文章图片/);
  });
});

const CLEANED = 'cleaned/wanted.txt';
const RAW = 'raw/untouched.txt';

describe('In the window, a workspace whose folders want different things', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({
      folders: { cleaned: { 'newsText.cleanOnSave': 'careful' }, raw: {} },
      settings: { 'newsText.cleanOnSave': 'off' },
    });
    for (const path of [CLEANED, RAW]) await copyFile('samples/qingdao.txt', join(bench.folder, path));
  });
  after(() => bench?.close());

  const onDisk = (path) => readFile(join(bench.folder, path), 'utf8');

  it('is cleaned on save in the one and not in the other', async () => {
    await bench.openFile(basename(RAW));
    await bench.seeSquiggles();
    for (let tries = 2; tries > 0; tries--) await bench.changeAndSave();
    assert.match(await onDisk(RAW), /文章图片/);
    assert.match(await onDisk(RAW), /\n\n\n$/);
    await bench.openFile(basename(CLEANED));
    await bench.see('推荐阅读');
    for (let tries = 8; tries > 0 && /文章图片/.test(await onDisk(CLEANED)); tries--) await bench.changeAndSave();
    assert.doesNotMatch(await onDisk(CLEANED), /文章图片/);
  });

  it('has a file that is never cleaned where the message is answered so', async () => {
    await bench.openNotifications('Cleaned on save:');
    await bench.clickInNotification('Never for This File');
    await bench.press('Escape');
    await bench.openLanguageStatus('not cleaned on save');
  });
});
