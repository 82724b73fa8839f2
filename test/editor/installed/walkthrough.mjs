import { openWorkbench } from '../window/workbench.mjs';

/** The tests of the walkthrough in the window's language. A step is its title and the words of its button. */
export function describeWalkthrough({ title, steps, noiseLine, noiseRule, apply, cleaned, heading, section }) {
  let bench;
  before(async () => {
    bench = await openWorkbench();
    await bench.openWalkthrough(title);
  });
  after(() => bench?.close());
  const take = (name) => bench.takeStep(title, ...steps[name]);

  it('opens a sample beside itself, in the user’s language', async () => {
    await take('sample');
    await bench.see(noiseLine);
  });

  it('shows the noise of the sample', async () => {
    await take('noise');
    await bench.seeInSidebar(noiseRule);
    await bench.screenshot(`walkthrough: ${title}`);
  });

  it('previews, from where Ctrl+Enter applies', async () => {
    await take('preview');
    await bench.seeTitleAction(apply);
    await bench.press('Control+W');
  });

  it('cleans the sample', async () => {
    await take('clean');
    await bench.seeMessage(cleaned);
  });

  it('converts it', async () => {
    await take('convert');
    await bench.see(heading);
  });

  it('leads to the outline and to the setting', async () => {
    await take('outline');
    await bench.seeInSidebar(section);
    await take('cleanOnSave');
    await bench.page.locator('.settings-editor .setting-item', { hasText: 'Clean On Save' }).first().waitFor();
  });
}
