// Writing so that a crash leaves the old file or the new one, never a half.

import { constants, promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from './say';

/**
 * Writes UTF-8 text: a temporary file in the same folder, flushed, then renamed. A symbolic link stays and what it points to
 * is written; the mode is kept. Returns false, and touches nothing, when the file has these very bytes already.
 */
export async function writeAtomically(file: string, text: string): Promise<boolean> {
  const target = await fs.realpath(file).catch(() => file);
  const bytes = Buffer.from(text, 'utf8');
  const old = await fs.stat(target).catch(() => undefined);
  if (old) {
    if ((await fs.readFile(target)).equals(bytes)) return false;
    if ((old.mode & 0o222) === 0) throw new Refusal('it is read-only; make it writable, or use --out-dir');
    await fs.access(target, constants.W_OK);
  }
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}-${Date.now()}.tmp`);
  try {
    const handle = await fs.open(temporary, 'wx', 0o666);
    try {
      await handle.writeFile(bytes);
      if (old) await handle.chmod(old.mode & 0o7777);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await fs.rename(temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true });
    throw error;
  }
  return true;
}
