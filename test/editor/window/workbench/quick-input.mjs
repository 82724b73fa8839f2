// The field above the editor: files, commands and choices by their names.
import { PATIENCE, persist } from './patience.mjs';

export function quickInputOf({ page }) {
  /** Types into the quick input and takes the entry `text`, or the first one when it holds `text`. */
  const choose = async (typed, text = typed, timeout = PATIENCE) => {
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor({ timeout });
    await input.fill(typed, { timeout });
    const rows = page.locator('.quick-input-list .monaco-list-row');
    const exact = rows.filter({ has: page.getByText(text, { exact: true }) }).first();
    const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    await exact.or(focused).first().waitFor({ timeout });
    // A longer title may stand above the one that was typed in full.
    if ((await exact.count()) > 0) await exact.click();
    else await page.keyboard.press('Enter');
  };

  const dismiss = () => page.keyboard.press('Escape');

  /** The list holds what is there when it opens: a window that has just opened is asked again. */
  const chooseBy = (key, typed, text) =>
    persist(async () => {
      await page.keyboard.press(key);
      await choose(typed, text, 5000);
    }, dismiss);

  const runCommand = (title) => chooseBy('F1', `>${title}`, title);

  return {
    choose,

    runCommand,

    /** Takes an entry of the list that a command opens; where the palette's going takes the list with it, both come again. */
    chooseFrom: (title, text) =>
      persist(async () => {
        await runCommand(title);
        await choose(text, text, 8000);
      }, dismiss),

    /** Opens a list and takes what is ticked in it, until it is taken: Enter may come before the list heeds it. */
    takeTicked: (open, taken) =>
      persist(async () => {
        await open();
        await page.locator('.quick-input-list .monaco-list-row').first().waitFor({ timeout: 5000 });
        await page.keyboard.press('Enter');
        await taken(5000);
      }, dismiss),

    async openFile(name) {
      await chooseBy('Control+P', name, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },

    /** The palette has no such command here. */
    async doesNotOffer(title) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input[type="text"]').fill(`>${title}`);
      await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
      const offered = await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).count();
      await page.keyboard.press('Escape');
      if (offered > 0) throw new Error(`the palette offers “${title}”`);
    },

    /** Goes there; Enter may come before the input has read its words, so it is said again until the status agrees. */
    goToLine: (line) =>
      persist(async () => {
        const input = page.locator('.quick-input-widget input[type="text"]');
        await page.keyboard.press('Control+G');
        await input.waitFor({ timeout: 5000 });
        await input.fill(`:${line}`, { timeout: 5000 });
        await page.keyboard.press('Enter');
        await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 5000 });
        const there = page.locator('.statusbar-item', { hasText: new RegExp(`^\\s*Ln ${line},`) });
        await there.waitFor({ timeout: 3000 });
      }, dismiss),
  };
}
