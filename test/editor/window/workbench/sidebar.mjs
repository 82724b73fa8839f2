// The side bar and its views.
import { PATIENCE, persist } from './patience.mjs';

export function sidebarOf({ page }) {
  const pane = (view) => page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${view}"]`) }).first();
  const row = (view, words) => pane(view).locator('.monaco-list-row', { hasText: words }).first();

  return {
    pane,

    /** A row of a view of the sidebar. */
    row,

    /** Shows the sidebar from its icon. */
    async openSidebar() {
      const icon = page.locator('[aria-label^="News Text"]');
      await page.locator('.activitybar .action-item', { has: icon }).click();
      await pane('Outline').waitFor({ timeout: PATIENCE });
    },

    /** Waits for words in the side bar. */
    async seeInSidebar(text) {
      await page.locator('.part.sidebar').filter({ hasText: text }).first().waitFor({ timeout: PATIENCE });
    },

    /** Opens the menu of a row and takes an entry of it, once `look` has looked at it. A menu that has just opened heeds no click. */
    async chooseInMenuOf(place, entry, look = async () => {}) {
      const item = page.locator('.monaco-menu .action-item', { hasText: entry }).first();
      const press = (key) => page.keyboard.press(key);
      const closed = () => item.waitFor({ state: 'hidden', timeout: 2000 });
      await persist(
        async () => {
          await place.click({ button: 'right' });
          await item.waitFor({ timeout: 5000 });
          await look();
          await item.click();
          // It has the focus then, and Enter takes it.
          await persist(closed, () => press('Enter'), 2);
        },
        () => press('Escape'),
      );
    },

    /** Takes the tick off a row. Where the tree is made anew beneath the mouse, VS Code forgets the click. */
    untick: (place) =>
      persist(async () => {
        await place.locator('.monaco-checkbox').click();
        await place.locator('.monaco-checkbox[aria-checked="false"]').waitFor({ timeout: 2000 });
      }),

    /** Presses a button in the title of a view, which shows its buttons while the mouse is over it. */
    async clickPaneAction(view, label) {
      await pane(view).hover();
      await pane(view).locator(`.actions [aria-label^="${label}"]`).first().click();
    },
  };
}
