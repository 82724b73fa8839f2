import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

const TITLE = '# 人民日报聚焦青岛改变';
const HEADING = '促进真抓实干';
const MENU = '首页 新闻 财经 体育 娱乐 汽车'.split(' ').map((word) => `<li><a href="/${word}">${word}</a></li>`);

describe('In the window, a saved page and its Markdown', () => {
  let bench;
  let page;
  before(async () => {
    bench = await openWorkbench({ settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    page = pageOf(await readFile(join(bench.folder, 'qingdao.txt'), 'utf8'));
    await writeFile(join(bench.folder, 'saved.html'), page);
  });
  after(() => bench?.close());

  it('have the outline and the entities of the article', async () => {
    await bench.openFile('saved.html');
    await bench.openSidebar();
    await bench.row('Entities', '肖焰恒').waitFor({ timeout: 60_000 });
    await bench.row('Outline', HEADING).waitFor();
    await bench.screenshot('page-1-outline');
  });

  it('have a preview without the menu of the page, which is left as it is', async () => {
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.page.locator('.tab', { hasText: 'saved.html.md' }).waitFor();
    await bench.press('Control+2');
    await bench.see(TITLE);
    await bench.see('汽车', { gone: true });
    await bench.screenshot('page-2-preview');
    assert.equal(await readFile(join(bench.folder, 'saved.html'), 'utf8'), page);
  });

  it('become a Markdown file with the same outline', async () => {
    await bench.press('Control+1');
    await bench.runCommand('News Text: Convert to Markdown');
    await bench.see(TITLE);
    await bench.row('Outline', HEADING).waitFor();
    await bench.row('Entities', '肖焰恒').waitFor({ timeout: 60_000 });
    await bench.screenshot('page-3-markdown');
  });
});

/** The sample as a site shows it, under its menu. */
function pageOf(text) {
  const [title, ...lines] = text.split('\n').filter((line) => line.trim() !== '');
  const blocks = lines.map((line) => (line.startsWith(HEADING) ? `<h2>${line}</h2>` : `<p>${line}</p>`));
  return `<!doctype html><title>${title}</title><nav><ul>${MENU.join('')}</ul></nav>
<article><h1>${title}</h1>\n${blocks.join('\n')}\n</article><footer>版权所有</footer>\n`;
}
