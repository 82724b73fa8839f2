import { readFile } from 'node:fs/promises';
import { openWorkbench } from './workbench.mjs';

describe('In the window, a copied article', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
    const text = await readFile('samples/qingdao.txt', 'utf8');
    await bench.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await bench.runCommand('Create: New File...');
    await bench.choose('Text File');
    await bench.seeTab('Untitled-1');
  });
  afterEach(async function () {
    if (this.currentTest.state === 'failed') await bench?.screenshot(`failed: ${this.currentTest.title}`);
  });
  after(() => bench?.close());

  it('is pasted clean by the command', async () => {
    await bench.runCommand('News Text: Paste as Clean Article');
    await bench.see('深入企业学习');
    await bench.see('文章图片', { gone: true });
    await bench.press('Control+A', 'Delete');
  });

  it('is pasted as it is by Ctrl+V, and clean by the paste menu', async () => {
    await bench.press('Control+V');
    await bench.seePasteChoice();
    await bench.see('推荐阅读');
    await bench.openLightBulb('Paste as Clean Article');
    await bench.screenshot('paste');
    await bench.chooseInMenu('Paste as Clean Article');
    await bench.press('Control+Home');
    await bench.see('文章图片', { gone: true });
  });
});
