import { readFile } from 'node:fs/promises';
import { openWorkbench } from './workbench.mjs';

describe('In the window, a copied article', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
    const words = await readFile('samples/qingdao.txt', 'utf8');
    await copy({ 'text/plain': words, 'text/html': pageOf(words) });
    await bench.chooseFrom('Create: New File...', 'Text File');
    await bench.seeTab('Untitled-1');
  });
  after(() => bench?.close());

  const copy = (parts) =>
    bench.page.evaluate((texts) => {
      const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
      return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    }, parts);

  it('is pasted clean by the command', async () => {
    await bench.runCommand('News Text: Paste as Clean Article');
    await bench.see('深入企业学习');
    await bench.see('文章图片', { gone: true });
    await bench.press('Control+A', 'Delete');
  });

  it('is pasted as it is by Ctrl+V, and clean by the paste menu', async () => {
    await bench.openPasteMenu('Paste as Clean Article');
    await bench.see('推荐阅读');
    await bench.screenshot('paste');
    await bench.chooseInMenu('Paste as Clean Article');
    await bench.see('推荐阅读', { gone: true });
    await bench.press('Control+Home');
    await bench.see('文章图片', { gone: true });
    await bench.see('深入企业学习');
  });

  it('comes as Markdown out of the copied page into a Markdown document', async () => {
    await bench.runCommand('Change Language Mode');
    await bench.choose('Markdown');
    await bench.press('Control+A', 'Delete');
    await bench.openPasteMenu('Paste as Clean Article');
    await bench.chooseInMenu('Paste as Clean Article');
    await bench.see('## 促进真抓实干');
    await bench.press('Control+Home');
    await bench.see('# 人民日报聚焦青岛');
    await bench.see('## 深入企业学习');
    await bench.see('提振精气神 搞活一座城', { gone: true });
  });
});

/** The article as a browser copies it, without a line that is in its words. */
function pageOf(text) {
  const [title, ...lines] = text.split('\n').filter((line) => line && !/^(?:文章图片|提振精气神.*)$/.test(line));
  const isHeading = (line) => /^(?:深入企业学习|促进真抓实干)$/.test(line);
  const blocks = lines.map((line) => (isHeading(line) ? `<h2>${line}</h2>` : `<p>${line}</p>`));
  return `<article><h1>${title}</h1>${blocks.join('\n')}</article>`;
}
