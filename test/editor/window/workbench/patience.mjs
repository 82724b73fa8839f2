/** How long a thing may take to be seen on a busy machine, in milliseconds. */
export const PATIENCE = 40_000;

/** What has just opened may not heed a key or a click yet: `work` is done again, after `undo`, until it does not fail. */
export async function persist(work, undo = async () => {}, tries = 6) {
  for (let left = tries - 1; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (left === 0) throw error;
      await undo();
    }
  }
}
