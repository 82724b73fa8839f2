import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openWorkbench } from './workbench.mjs';

/** The border of mentions in the light theme. */
const MENTION = ['borderTopColor', 'rgba(26, 133, 255'];

describe('In the window, the sidebar', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({ settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
    await bench.openSidebar();
    await bench.row('Entities', '肖焰恒').waitFor({ timeout: 60_000 });
  });
  after(() => bench?.close());

  it('has the outline, the entities and the noise of the article', async () => {
    await bench.row('Outline', '促进真抓实干').waitFor();
    await bench.row('Noise', 'Space before a mark').waitFor();
  });

  it('goes to a section on which one clicks, and marks it', async () => {
    await bench.row('Outline', '促进真抓实干').click();
    await bench.row('Outline', '促进真抓实干here').waitFor();
    await bench.seeMessage('Ln 18, Col 1');
  });

  it('follows the cursor without opening what was folded', async () => {
    const selected = (words) =>
      bench.pane('Outline').locator('.monaco-list-row.selected', { hasText: words }).first().waitFor();
    await bench.clickPaneAction('Outline', 'Collapse All');
    await bench.goToLine(12);
    await selected('深入企业学习');
    assert.equal(await bench.pane('Outline').locator('.monaco-list-row').count(), 3);
    await bench.clickPaneAction('Outline', 'Stop Following');
    await bench.pane('Outline').locator('.actions [aria-label^="Follow"]').first().waitFor();
    await bench.goToLine(20);
    await bench.row('Outline', '促进真抓实干here').waitFor();
    await selected('深入企业学习');
    await bench.clickPaneAction('Outline', 'Follow');
    await selected('促进真抓实干');
  });

  it('is searched by the find of the tree, and reached by keys', async () => {
    await bench.runCommand('News Text: Focus on Entities View');
    await bench.press('ArrowDown', 'Control+Alt+F');
    await bench.page.keyboard.type('靖红乐');
    await bench.pane('Entities').locator('.monaco-list-row.focused', { hasText: '靖红乐' }).waitFor();
    await bench.press('Enter', 'Escape', 'Enter');
    await bench.seeMessage('(3 selected)');
  });

  it('marks the mentions of a name and goes through them', async () => {
    await bench.row('Entities', '肖焰恒').click();
    await bench.seeMessage('Ln 7, Col');
    await bench.seeMarks(MENTION);
    await bench.row('Entities', '肖焰恒').locator('.monaco-tl-twistie').click();
    await bench.row('Entities', '正忙着').waitFor();
    await bench.page.mouse.move(900, 740);
    await bench.screenshot('sidebar');
    await bench.press('F4');
    await bench.seeMessage('Ln 8, Col');
    await bench.seeMessage('2 of 2: 肖焰恒');
    await bench.press('Shift+F4');
    await bench.seeMessage('Ln 7, Col');
  });

  it('lists all mentions in the References view', async () => {
    await bench.chooseInMenuOf(bench.row('Entities', '肖焰恒'), 'Find All Mentions', () =>
      bench.screenshot('entities-menu'),
    );
    await bench.page.locator('.pane', { hasText: '2 results in 1 file' }).first().waitFor({ timeout: 60_000 });
    await bench.screenshot('references');
    await bench.openSidebar();
  });

  it('hides what is none, and takes that back', async () => {
    await bench.chooseInMenuOf(bench.row('Entities', '潘俊强'), 'Hide This Entity');
    await bench.seeMessage('Hidden: 潘俊强');
    const file = join(bench.folder, '.news-text.json');
    assert.match(await readFile(file, 'utf8'), /"name":"潘俊强","hide":true/);
    await bench.takeTicked(
      () => bench.clickPaneAction('Entities', 'Take Back'),
      (timeout) => bench.seeMessage('Taken back: 潘俊强', timeout),
    );
    assert.doesNotMatch(await readFile(file, 'utf8'), /"hide":true/);
    await bench.row('Entities', '潘俊强').waitFor();
  });

  it('cleans what is checked and leaves the rest', async () => {
    await bench.untick(bench.row('Noise', 'Space before a mark'));
    await bench.clickPaneAction('Noise', 'Clean Checked');
    await bench.see('文章图片', { gone: true });
    await bench.see('去年10月');
    await bench.see(' 。');
    await bench.press('Control+1', 'Control+Z');
    await bench.see('文章图片');
  });

  it('says why it is empty, and what helps', async () => {
    await bench.runCommand('View: Close All Editors');
    await bench.pane('Outline').getByText('Open a news text').first().waitFor();
    await bench.pane('Outline').getByRole('button', { name: 'Open File' }).waitFor();
    await bench.pane('Noise').getByRole('button', { name: 'Show the Outline' }).waitFor();
    await bench.screenshot('sidebar-empty');
  });
});
