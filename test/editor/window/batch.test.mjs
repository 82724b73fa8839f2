import assert from 'node:assert/strict';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

const SHORT_ARTICLE = `临江启动老旧小区改造 首批四十二个小区年底装上电梯
文章图片
本报临江八月三日电 临江市近日启动老旧小区改造工程，首批四十二个小区的居民将在年底前用上新电梯 。市住房局负责人介绍，改造资金由市区两级财政共同承担 。
“我们等这一天等了六年 。”家住青石巷的退休教师周淑兰说，楼里多是七十岁以上的老人，过去买一袋米上楼要歇三回 。
据了解，这项工程计划用三年时间完成，总投资约十八亿元，涉及居民六万余户 。市政府要求各区每月公布一次进展情况 。
`;

describe('In the window, many files', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    for (const name of ['one.txt', 'two.txt']) await copyFile('samples/qingdao.txt', join(bench.folder, name));
  });
  after(() => bench?.close());

  it('are looked at, shown in the refactor preview, and cleaned', async () => {
    await bench.runCommand('News Text: Clean Files…');
    await bench.choose('All articles');
    await bench.page.locator('.quick-input-title', { hasText: 'would be cleaned' }).waitFor({ timeout: 60_000 });
    await bench.screenshot('batch-dry-run');
    await bench.choose('Preview, then');
    // The first file of four: its edits are unfolded, and the others' names are out of sight then.
    await bench.seeInPanel('harbor.txt');
    await bench.screenshot('batch-preview');
    await bench.page.locator('.part.panel .monaco-button', { hasText: 'Apply' }).first().click();
    await bench.seeMessage('files cleaned');
    for (const name of ['one.txt', 'two.txt', 'qingdao.txt'])
      assert.doesNotMatch(await readFile(join(bench.folder, name), 'utf8'), /文章图片/);
  });

  it('are those that are selected in the explorer', async () => {
    for (const name of ['three.txt', 'four.txt']) await copyFile('samples/qingdao.txt', join(bench.folder, name));
    await bench.runCommand('File: Focus on Files Explorer');
    const file = (name) => bench.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await file('four.txt').click();
    await file('three.txt').click({ modifiers: ['Control'] });
    await bench.chooseInMenuOf(file('three.txt'), 'Clean Files…');
    await bench.page.locator('.quick-input-title', { hasText: '2 of 2 files would be cleaned' }).waitFor();
    await bench.press('Escape');
  });

  it('go into a folder of their own where nobody would look through them all', async () => {
    await mkdir(join(bench.folder, 'many'));
    for (let i = 0; i < 201; i++) await writeFile(join(bench.folder, 'many', `${i}.txt`), SHORT_ARTICLE);
    await bench.runCommand('News Text: Clean Files…');
    await bench.choose('Files that match', 'Files that match a glob…');
    await bench.page.locator('.quick-input-widget input[type="text"]').fill('many/*.txt');
    await bench.press('Enter');
    await bench.page.locator('.quick-input-title', { hasText: '201 of 201 files would be cleaned' }).waitFor();
    const rows = bench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Write into another folder…' }).waitFor();
    assert.equal(await rows.count(), 1);
    await bench.press('Escape');
  });
});
