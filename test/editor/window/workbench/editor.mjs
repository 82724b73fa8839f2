// The text in the active editor, its marks, and the menus that open in it.
import { PATIENCE, persist } from './patience.mjs';

export function editorOf({ page }, { press }) {
  const titleAction = (label) =>
    page.locator(`.editor-group-container.active .editor-actions [aria-label^="${label}"]`).first();

  const menuEntry = (label) => page.locator('.action-widget .monaco-list-row', { hasText: label }).first();

  return {
    /** Waits until the visible text of the active editor holds `text`, or holds it no more. */
    async see(text, { gone = false } = {}) {
      await page.waitForFunction(
        ([wanted, absent]) => {
          const lines = document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line');
          const shown = [...lines].map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n');
          return shown.includes(wanted) !== absent;
        },
        [text, gone],
        { timeout: PATIENCE },
      );
    },

    /** Waits until the active tab is the one of that name. */
    async seeTab(name) {
      const tab = page.locator('.editor-group-container.active .tab.active').first();
      for (const end = Date.now() + PATIENCE; ; await page.waitForTimeout(50)) {
        const shown = (await tab.getAttribute('aria-label')).split(/, | \(/)[0];
        if (shown === name) return;
        if (Date.now() > end) throw new Error(`the active tab is “${shown}”, not “${name}”`);
      }
    },

    /** Adds an empty line at the end, and saves. */
    async changeAndSave() {
      await press('Control+1', 'Control+End', 'Enter');
      await page.locator('.tab.active.dirty').waitFor({ timeout: PATIENCE });
      await press('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor({ timeout: PATIENCE });
    },

    /** Waits until the editor has marked what is wrong. */
    seeSquiggles: () =>
      page.locator('.monaco-editor .squiggly-info').first().waitFor({ state: 'attached', timeout: PATIENCE }),

    /** How many marks of a look are in the text that is seen: `look` is a property of style and its value. */
    async seeMarks(look, count = (marks) => marks > 0) {
      for (const end = Date.now() + PATIENCE; ; await page.waitForTimeout(100)) {
        const seen = await page.evaluate(
          ([name, value]) =>
            [...document.querySelectorAll('.monaco-editor .view-overlays [class*="ced-"]')].filter((mark) =>
              getComputedStyle(mark)[name].startsWith(value),
            ).length,
          look,
        );
        if (count(seen)) return;
        if (Date.now() > end) throw new Error(`there are ${seen} marks whose ${look.join(' is ')}`);
      }
    },

    /** The light bulb's menu at the cursor; waits for an entry. */
    openLightBulb: (entry) =>
      persist(
        async () => {
          await press('Control+Period');
          await menuEntry(entry).waitFor({ timeout: 8000 });
        },
        () => press('Escape'),
      ),

    chooseInMenu: (entry) => menuEntry(entry).click(),

    async seeHover(text) {
      await page.locator('.monaco-hover:visible').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
    },

    clickInHover: (link) => page.locator('.monaco-hover:visible a', { hasText: link }).first().click(),

    /** Pastes, and opens the menu of what it could have been instead, which goes away as soon as a key is pressed. */
    openPasteMenu: (entry) =>
      persist(
        async () => {
          await press('Control+V');
          await page.locator('.post-edit-widget').first().waitFor({ timeout: 8000 });
          await press('Control+Period');
          await menuEntry(entry).waitFor({ timeout: 8000 });
        },
        () => press('Escape', 'Control+Z'),
      ),

    async seeTitleAction(label) {
      await titleAction(label).waitFor({ timeout: PATIENCE });
    },

    async clickTitleAction(label) {
      await titleAction(label).click();
    },
  };
}
