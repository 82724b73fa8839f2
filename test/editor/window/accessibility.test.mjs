import assert from 'node:assert/strict';
import { openWorkbench } from './workbench.mjs';

describe('In the window, without a mouse, colours or eyes', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({
      settings: { 'newsText.rules': { 'punctuation-spacing': 'suggest' } },
    });
    await chooseTheme('Dark High Contrast');
    await bench.page.locator('.monaco-workbench.hc-black').waitFor();
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  /** As a user would: the theme of a workspace's settings may come before the themes. The list has what is there when it opens. */
  async function chooseTheme(name) {
    for (let tries = 8; ; tries--) {
      await bench.runCommand('Preferences: Color Theme');
      try {
        return await bench.choose(name, name, 4000);
      } catch (error) {
        if (tries === 0) throw error;
        await bench.press('Escape');
      }
    }
  }
  after(() => bench?.close());

  it('what is only suggested has a frame, what goes has none, in high contrast too', async () => {
    await bench.seeMarks(['borderTopStyle', 'dotted']);
    await bench.seeMarks(['backgroundColor', 'rgba(241, 64, 64, 0.25']);
    await bench.screenshot('high-contrast');
  });

  it('every row of the sidebar and every checkbox has its words', async () => {
    await bench.openSidebar();
    await bench.row('Entities', '肖焰恒').waitFor({ timeout: 60_000 });
    for (const view of ['Outline', 'Entities', 'Noise']) {
      await bench.row(view, /\S/).waitFor();
      const labels = await labelsOf(bench.pane(view).locator('.monaco-list-row'));
      assert.ok(labels.length > 0, view);
      for (const label of labels) assert.match(label ?? '', /[\p{L}\p{N}]/u, view);
    }
    const boxes = await labelsOf(bench.pane('Noise').locator('.monaco-custom-toggle'));
    assert.ok(boxes.length > 0);
    for (const label of boxes) assert.match(label ?? '', /^Clean Checked (?:takes|leaves) it/);
  });

  it('a checkbox is reached and switched by keys', async () => {
    await bench.runCommand('News Text: Focus on Noise View');
    await bench.press('Home');
    const box = bench.pane('Noise').locator('.monaco-custom-toggle:focus');
    for (let steps = 60; (await box.count()) === 0 && steps > 0; steps--) await bench.press('Tab');
    const before = await box.getAttribute('aria-checked', { timeout: 1000 });
    await bench.press('Space');
    const after = before === 'true' ? 'false' : 'true';
    await bench.pane('Noise').locator(`.monaco-custom-toggle[aria-checked="${after}"]`).first().waitFor();
  });
});

const labelsOf = (elements) => elements.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
