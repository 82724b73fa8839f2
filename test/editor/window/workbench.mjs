// A person at the workbench: what the hands do and what the eyes read.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

let host;

/** How long a thing may take to be seen on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** The host that opens the windows of these tests. */
export function useHost(chosen) {
  host = chosen;
}

/** Windows that are open. */
const open = new Set();

/** A new window on a copy of the samples. */
export async function openWorkbench(options) {
  const window = await host.openWindow(options);
  open.add(window);
  const close = () => {
    open.delete(window);
    return window.close();
  };
  return { ...window, ...actions(window), close };
}

/** What can be seen where a test failed. */
export async function pictureOfFailure(title) {
  for (const window of open) await window.screenshot(`failed: ${title}`);
}

function actions({ page, folder }) {
  const pressAll = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Types into the quick input and takes the entry `text`, or the first one when it holds `text`. */
  const choose = async (typed, text = typed, timeout = PATIENCE) => {
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(typed);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    const exact = rows.filter({ has: page.getByText(text, { exact: true }) }).first();
    const focused = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    await exact.or(focused).first().waitFor({ timeout });
    // A longer title may stand above the one that was typed in full.
    if ((await exact.count()) > 0) await exact.click();
    else await page.keyboard.press('Enter');
  };

  /** The list holds what is there when it opens: a window that has just opened is asked again. */
  const persist = async (key, typed, text) => {
    for (let tries = 5; ; tries--) {
      await page.keyboard.press(key);
      try {
        return await choose(typed, text, 5000);
      } catch (error) {
        if (tries === 0) throw error;
        await page.keyboard.press('Escape');
      }
    }
  };

  const titleAction = (label) =>
    page.locator(`.editor-group-container.active .editor-actions [aria-label^="${label}"]`).first();

  const pane = (view) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) }).first();
  const row = (view, words) => pane(view).locator('.monaco-list-row', { hasText: words }).first();

  const menuEntry = (label) => page.locator('.action-widget .monaco-list-row', { hasText: label }).first();

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
    press: pressAll,
    choose,

    async openFile(name) {
      await persist('Control+P', name, name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },

    /** Adds an empty line at the end, and saves. */
    async changeAndSave() {
      await pressAll('Control+1', 'Control+End', 'Enter');
      await page.locator('.tab.active.dirty').waitFor({ timeout: PATIENCE });
      await pressAll('Control+S');
      await page.locator('.tab.active:not(.dirty)').waitFor({ timeout: PATIENCE });
    },

    /** Writes a setting as somebody does who edits the file of the workspace. */
    async setWorkspaceSetting(key, value) {
      const file = join(folder, '.vscode/settings.json');
      const all = { ...JSON.parse(await readFile(file, 'utf8')), [key]: value };
      await writeFile(file, JSON.stringify(all, null, 2));
    },

    runCommand: (title) => persist('F1', `>${title}`, title),

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

    /** Waits for words anywhere in the status bar or in a notification. */
    async seeMessage(text) {
      await page
        .locator('.part.statusbar, .notifications-toasts')
        .filter({ hasText: text })
        .first()
        .waitFor({ timeout: PATIENCE });
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

    /** Waits for a choice or words in the panel below. */
    async seeInPanel(text) {
      await page.locator('.part.panel').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
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

    /** Waits for words in the side bar. */
    async seeInSidebar(text) {
      await page.locator('.part.sidebar').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
    },

    async openWalkthrough(title) {
      await persist('F1', '>Welcome: Open Walkthrough...', 'Welcome: Open Walkthrough...');
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

    /** Goes there; Enter may come before the input has read its words, so it is said again until the status agrees. */
    async goToLine(line) {
      const input = page.locator('.quick-input-widget input[type="text"]');
      const there = page.locator('.statusbar-item', { hasText: new RegExp(`^\\s*Ln ${line},`) });
      for (let tries = 5; ; tries--) {
        await page.keyboard.press('Control+G');
        try {
          await input.waitFor({ timeout: 5000 });
          await input.fill(`:${line}`, { timeout: 5000 });
          await page.keyboard.press('Enter');
          await page.locator('.quick-input-widget').waitFor({ state: 'hidden', timeout: 5000 });
          return await there.waitFor({ timeout: 3000 });
        } catch (error) {
          if (tries === 0) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

    /** Waits until the editor has marked what is wrong. */
    seeSquiggles: () =>
      page.locator('.monaco-editor .squiggly-info').first().waitFor({ state: 'attached', timeout: PATIENCE }),

    /** The light bulb's menu at the cursor; waits for an entry. */
    async openLightBulb(entry) {
      for (let tries = 5; ; tries--) {
        await page.keyboard.press('Control+Period');
        try {
          return await menuEntry(entry).waitFor({ timeout: 5000 });
        } catch (error) {
          if (tries === 0) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

    chooseInMenu: (entry) => menuEntry(entry).click(),

    async seeHover(text) {
      await page.locator('.monaco-hover:visible').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
    },

    clickInHover: (link) => page.locator('.monaco-hover:visible a', { hasText: link }).first().click(),

    /** Opens the notifications, which this VS Code does not pop up while it is driven, and waits for words in them. */
    async openNotifications(text) {
      for (const end = Date.now() + PATIENCE; ; ) {
        await persist('F1', '>Notifications: Show Notifications', 'Notifications: Show Notifications');
        const center = page.locator('.notifications-center', { hasText: text });
        try {
          return await center.waitFor({ timeout: 3000 });
        } catch (error) {
          if (Date.now() > end) throw error;
        }
      }
    },

    clickInNotification: (button) =>
      page.locator('.notifications-center .monaco-button', { hasText: button }).first().click({ timeout: PATIENCE }),

    /** Pastes, and opens the menu of what it could have been instead, which goes away as soon as a key is pressed. */
    async openPasteMenu(entry) {
      const widget = page.locator('.post-edit-widget').first();
      for (let tries = 5; ; tries--) {
        await page.keyboard.press('Control+V');
        try {
          await widget.waitFor({ timeout: 8000 });
          await page.keyboard.press('Control+Period');
          return await menuEntry(entry).waitFor({ timeout: 8000 });
        } catch (error) {
          if (tries === 0) throw error;
          await pressAll('Escape', 'Control+Z');
        }
      }
    },

    /** Opens what the language status says until it says `text`: it is read when it is opened. */
    async openLanguageStatus(text) {
      const item = page.locator('#status\\.languageStatus');
      for (const end = Date.now() + PATIENCE; ; ) {
        await item.click();
        try {
          return await page
            .locator('.monaco-hover:visible')
            .filter({ hasText: text })
            .first()
            .waitFor({ timeout: 4000 });
        } catch (error) {
          if (Date.now() > end) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

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

    /** Shows the sidebar from its icon. */
    async openSidebar() {
      const icon = page.locator('[aria-label^="News Text"]');
      await page.locator('.activitybar .action-item', { has: icon }).click();
      await pane('Outline').waitFor({ timeout: PATIENCE });
    },

    pane,

    /** A row of a view of the sidebar. */
    row,

    /** Opens the menu of a row and takes an entry of it, once `look` has looked at it. A menu that has just opened heeds no click. */
    async chooseInMenuOf(place, entry, look = async () => {}) {
      const item = page.locator('.monaco-menu .action-item', { hasText: entry }).first();
      for (let tries = 5; ; tries--) {
        await place.click({ button: 'right' });
        try {
          await item.waitFor({ timeout: 5000 });
          await look();
          await item.click();
          // It has the focus then, and Enter takes it.
          const closed = () => item.waitFor({ state: 'hidden', timeout: 2000 });
          return await closed().catch(async () => {
            await page.keyboard.press('Enter');
            await closed();
          });
        } catch (error) {
          if (tries === 0) throw error;
          await page.keyboard.press('Escape');
        }
      }
    },

    /** Presses a button in the title of a view, which shows its buttons while the mouse is over it. */
    async clickPaneAction(view, label) {
      await pane(view).hover();
      await pane(view).locator(`.actions [aria-label^="${label}"]`).first().click();
    },

    async seeTitleAction(label) {
      await titleAction(label).waitFor({ timeout: PATIENCE });
    },

    async clickTitleAction(label) {
      await titleAction(label).click();
    },
  };
}
