import { openWorkbench } from './workbench.mjs';

/** The tint of noise in the light theme, as a browser computes it. */
const TINT = ['backgroundColor', 'rgba(208, 32, 32'];

describe('In the window, the marks of noise', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench({ settings: { 'workbench.colorTheme': 'Default Light Modern' } });
    await bench.openFile('qingdao.txt');
    await bench.seeSquiggles();
  });
  after(() => bench?.close());

  it('tint what Clean would take, and are switched off and on', async () => {
    await bench.seeMarks(TINT);
    await bench.runCommand('News Text: Show or Hide the Marks of Noise');
    await bench.seeMarks(TINT, (count) => count === 0);
    await bench.runCommand('News Text: Show or Hide the Marks of Noise');
    await bench.seeMarks(TINT);
  });

  it('have the colours that the user gives them', async () => {
    await bench.setWorkspaceSetting('workbench.colorCustomizations', { 'newsText.noiseBackground': '#00ff0040' });
    await bench.seeMarks(['backgroundColor', 'rgba(0, 255, 0']);
    await bench.setWorkspaceSetting('workbench.colorCustomizations', {});
    await bench.seeMarks(TINT);
  });

  it('are not in the editors of a diff', async () => {
    await bench.runCommand('News Text: Preview Cleanup');
    await bench.seeTab('qingdao.txt ↔ Cleaned');
    await bench.page.locator('.monaco-diff-editor .view-line').first().waitFor();
    await bench.seeMarks(TINT, (count) => count === 0);
    await bench.runCommand('View: Close Editor');
    await bench.seeMarks(TINT);
  });
});
