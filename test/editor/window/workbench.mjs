// A person at the workbench: what the hands do and what the eyes read.
let host;

/** The host that opens the windows of these tests. */
export function useHost(chosen) {
  host = chosen;
}

/** A new window on a copy of the samples. */
export async function openWorkbench(options) {
  const window = await host.openWindow(options);
  return { ...window, ...actions(window.page) };
}

function actions(page) {
  const pressAll = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Types into the quick input and takes its first entry when it holds `text`. */
  const choose = async (typed, text = typed) => {
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill(typed);
    const entry = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    await entry.waitFor();
    await page.keyboard.press('Enter');
  };

  return {
    press: pressAll,

    async openFile(name) {
      await page.keyboard.press('Control+P');
      await choose(name);
      await page.locator('.tab.active', { hasText: name }).waitFor();
      await page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    },

    async runCommand(title) {
      await page.keyboard.press('F1');
      await choose(`>${title}`, title);
    },

    /** Waits until the visible text of the active editor holds `text`, or holds it no more. */
    async see(text, { gone = false } = {}) {
      await page.waitForFunction(
        ([wanted, absent]) => {
          const lines = document.querySelectorAll('.editor-group-container.active .monaco-editor .view-line');
          const shown = [...lines].map((line) => line.textContent.replaceAll('\u00a0', ' ')).join('\n');
          return shown.includes(wanted) !== absent;
        },
        [text, gone],
        { timeout: 15_000 },
      );
    },

    /** Waits for words anywhere in the status bar or in a notification. */
    async seeMessage(text) {
      await page
        .locator('.part.statusbar, .notifications-toasts')
        .filter({ hasText: text })
        .first()
        .waitFor({ timeout: 15_000 });
    },

    async clickTitleAction(label) {
      await page.locator(`.editor-group-container.active .editor-actions [aria-label^="${label}"]`).first().click();
    },
  };
}
