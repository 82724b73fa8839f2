// What the window says outside of the text: status bar, notifications, panel.
import { PATIENCE, persist } from './patience.mjs';

export function noticesOf({ page }, { runCommand }) {
  return {
    /** Waits for words anywhere in the status bar or in a notification. */
    async seeMessage(text, timeout = PATIENCE) {
      await page
        .locator('.part.statusbar, .notifications-toasts')
        .filter({ hasText: text })
        .first()
        .waitFor({ timeout });
    },

    /** Waits for a choice or words in the panel below. */
    async seeInPanel(text) {
      await page.locator('.part.panel').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
    },

    /** Opens the notifications, which this VS Code does not pop up while it is driven, and waits for words in them. */
    openNotifications: (text) =>
      persist(async () => {
        await runCommand('Notifications: Show Notifications');
        await page.locator('.notifications-center', { hasText: text }).waitFor({ timeout: 5000 });
      }),

    clickInNotification: (button) =>
      page.locator('.notifications-center .monaco-button', { hasText: button }).first().click({ timeout: PATIENCE }),

    /** Opens what the language status says until it says `text`: it is read when it is opened. */
    openLanguageStatus: (text) =>
      persist(
        async () => {
          await page.locator('#status\\.languageStatus').click();
          await page.locator('.monaco-hover:visible').filter({ hasText: text }).first().waitFor({ timeout: 5000 });
        },
        () => page.keyboard.press('Escape'),
      ),
  };
}
