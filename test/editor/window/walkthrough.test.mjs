import { openWorkbench } from './workbench.mjs';

const TITLE = 'Clean a News Text';

describe('In the window, the walkthrough', () => {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openWalkthrough(TITLE);
  });
  after(() => bench?.close());

  it('opens a sample beside itself, in the user’s language', async () => {
    await bench.takeStep(TITLE, 'Open a sample', 'Open a Sample');
    await bench.see('Harbor town votes');
    await bench.see('Advertisement');
  });

  it('shows the noise of the sample', async () => {
    await bench.takeStep(TITLE, 'See the noise', 'Show the Noise');
    await bench.seeInSidebar('Advertisement marker');
    await bench.screenshot('walkthrough');
  });

  it('previews, from where Ctrl+Enter applies', async () => {
    await bench.takeStep(TITLE, 'Look before you clean', 'Preview Cleanup');
    await bench.seeTitleAction('Apply Cleanup');
    await bench.press('Control+W');
  });

  it('cleans the sample', async () => {
    await bench.takeStep(TITLE, 'Clean the article', 'Clean Article');
    await bench.seeMessage('Cleaned: ');
  });

  it('converts it', async () => {
    await bench.takeStep(TITLE, 'Convert to Markdown', 'Convert to Markdown');
    await bench.see('# Harbor town votes');
  });

  it('leads to the outline and to the setting', async () => {
    await bench.takeStep(TITLE, 'Find your way', 'Show the Outline');
    await bench.seeInSidebar('A line with a long past');
    await bench.takeStep(TITLE, 'Clean on save, if you like', 'Choose');
    await bench.page.locator('.settings-editor .setting-item', { hasText: 'Clean On Save' }).first().waitFor();
  });
});
