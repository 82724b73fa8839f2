// The page of the walkthrough.
import { PATIENCE } from './patience.mjs';

export function walkthroughOf({ page }, { choose, runCommand }) {
  /** The page “Welcome” may show the list of all walkthroughs, whenever it is opened. */
  const showSteps = async (title) => {
    const steps = page.locator('.getting-started-step:enabled');
    const inList = page.locator('.getting-started-category:enabled', { hasText: title });
    for (const end = Date.now() + PATIENCE; ; ) {
      // The page turns over: what it shows first may not be what it shows next.
      await page.waitForTimeout(1000);
      if ((await steps.count()) > 0) return;
      if ((await inList.count()) > 0) await inList.first().click();
      if (Date.now() > end) throw new Error(`the walkthrough “${title}” does not open`);
    }
  };

  return {
    async openWalkthrough(title) {
      await runCommand('Welcome: Open Walkthrough...');
      await choose(title);
      await showSteps(title);
    },

    /** Comes back to the walkthrough that is open, opens a step and presses its button. */
    async takeStep(title, step, button) {
      await page
        .locator('.tab', { hasText: /Welcome|Walkthrough/ })
        .first()
        .click();
      await showSteps(title);
      const expanded = page.locator('.getting-started-step.expanded:enabled', { hasText: step });
      if ((await expanded.count()) === 0)
        await page.locator('.getting-started-step:enabled', { hasText: step }).first().click();
      await expanded.locator('.monaco-button', { hasText: button }).click({ timeout: PATIENCE });
    },
  };
}
