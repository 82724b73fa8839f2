import { openWorkbench } from './workbench.mjs';

describe('In the window, from the keyboard', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
  });
  after(() => bench?.close());

  it('Clean Article changes the text, and one undo restores it', async () => {
    await bench.openFile('qingdao.txt');
    await bench.see('文章图片');
    await bench.screenshot('clean-1-opened');
    await bench.runCommand('News Text: Clean Article');
    await bench.see('文章图片', { gone: true });
    await bench.seeMessage('Cleaned:');
    await bench.screenshot('clean-2-cleaned');
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('Preview Cleanup shows a diff, and Ctrl+Enter applies it', async () => {
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.seeTab('qingdao.txt ↔ Cleaned');
    await bench.seeTitleAction('Apply Cleanup');
    await bench.screenshot('preview-1-diff');
    await bench.press('Control+Enter');
    await bench.seeTab('qingdao.txt');
    await bench.see('文章图片', { gone: true });
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('the Apply button in the diff’s title bar applies it', async () => {
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.seeTab('qingdao.txt ↔ Cleaned');
    await bench.clickTitleAction('Apply Cleanup');
    await bench.seeTab('qingdao.txt');
    await bench.see('文章图片', { gone: true });
    await bench.screenshot('preview-2-applied');
    await bench.press('Control+Z');
    await bench.see('文章图片');
  });

  it('Convert to Markdown opens the Markdown beside', async () => {
    await bench.runCommand('News Text: Convert to Markdown');
    await bench.see('# 人民日报聚焦青岛');
    await bench.screenshot('markdown-beside');
  });

  it('offers no Apply where no preview is shown', async () => {
    await bench.doesNotOffer('News Text: Apply Cleanup');
  });

  it('keeps a log in the Output view', async () => {
    await bench.runCommand('Output: Show Output Channels...');
    await bench.choose('News Text');
    await bench.seeInPanel('News Text');
  });
});
