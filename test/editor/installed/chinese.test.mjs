import { openWorkbench } from '../window/workbench.mjs';

describe('Installed from its package, in a window in Chinese', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('the light bulb speaks Chinese', async () => {
    await bench.goToLine(2);
    await bench.openLightBulb('删除此处');
    await bench.screenshot('chinese-quick-fixes');
    await bench.press('Escape');
  });

  it('the command has its Chinese title, and says in Chinese what it did', async () => {
    await bench.runCommand('News Text: 清理文章');
    await bench.see('文章图片', { gone: true });
    await bench.seeMessage('已清理：');
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('the views of the sidebar have Chinese names', async () => {
    await bench.runCommand('News Text: Focus on 杂质 View');
    await bench.seeInSidebar('大纲');
    await bench.seeInSidebar('图片占位');
    await bench.screenshot('chinese-sidebar');
  });
});
