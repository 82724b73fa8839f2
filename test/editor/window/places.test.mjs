import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

describe('In the window of a browser that runs the extension itself', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({ kind: 'web' });
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('the article is shown, cleaned and previewed', async () => {
    await bench.openSidebar();
    await bench.row('Entities', '肖焰恒').waitFor({ timeout: 60_000 });
    await bench.row('Outline', '深入企业学习').waitFor();
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.seeTab('qingdao.txt ↔ Cleaned');
    await bench.clickTitleAction('Apply Cleanup');
    await bench.see('文章图片', { gone: true });
  });
});

describe('In the window, a folder that is not trusted', () => {
  let bench;
  before(async () => {
    const settings = { 'newsText.noise': [{ pattern: '^提振精气神.*$' }, '深入企业学习'] };
    bench = await openWorkbench({ trust: false, settings });
    const notes = { version: 1, noise: [{ pattern: '^促进真抓实干$' }] };
    await writeFile(join(bench.folder, '.news-text.json'), JSON.stringify(notes));
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('is cleaned like any other, without the patterns that its settings and its file of notes bring', async () => {
    await bench.seeMessage('Restricted Mode');
    await bench.runCommand('News Text: Clean Article');
    await bench.see('文章图片', { gone: true });
    await bench.see('深入企业学习', { gone: true });
    await bench.see('提振精气神');
    await bench.goToLine(17);
    await bench.see('促进真抓实干');
    await bench.runCommand('News Text: Show Effective Settings');
    await bench.see('The workspace is not trusted');
  });
});
