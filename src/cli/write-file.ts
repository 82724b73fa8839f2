// Writing so that a crash leaves the old file or the new one, never a half.

import { constants, promises as fs, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isInside } from './inside';
import { Refusal } from './say';

/** What is asked of the disk; tests give one that fails. */
export type Disk = Pick<typeof fs, 'access' | 'open' | 'readFile' | 'realpath' | 'rename' | 'rm' | 'stat'>;

/**
 * Writes UTF-8 text: a temporary file in the same folder, flushed, then renamed. A symbolic link stays and what it points to
 * is written; mode and owner are kept. Returns false, and touches nothing, when the file has these very bytes already. Throws a
 * Refusal when the file no longer has the bytes of `expected`: somebody else has written it meanwhile; and when it does not lie
 * below the folder `within`, not any more when a folder on its way has just become a link.
 */
export async function writeAtomically(
  file: string,
  text: string,
  expected?: Uint8Array,
  disk: Disk = fs,
  within?: string,
): Promise<boolean> {
  const target = await disk.realpath(file).catch(() => file);
  await stayWithin(disk, within, target);
  const bytes = Buffer.from(text, 'utf8');
  const old = await disk.stat(target).catch(() => undefined);
  if (!old && expected) throw new Refusal('it is gone since it was read; check the name');
  if (old) {
    const present = await disk.readFile(target);
    if (present.equals(bytes)) return false;
    if (expected && !present.equals(expected))
      throw new Refusal('it has changed while it was read; run the command again');
    // The superuser may write it all the same: whoever took the right away meant the file.
    if ((old.mode & 0o222) === 0) throw new Refusal('it is read-only; make it writable, or use --out-dir');
    await disk.access(target, constants.W_OK);
  }
  const temporary = join(dirname(target), `.${basename(target).slice(0, 60)}.${process.pid}-${Date.now()}.tmp`);
  try {
    await writeNew(disk, temporary, bytes, old);
    await stayWithin(disk, within, temporary);
    await disk.rename(temporary, target);
  } catch (error) {
    // Why it failed is told, not that the rest could not be tidied up.
    await disk.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}

/** Refuses a path whose folder lies elsewhere by now. */
async function stayWithin(disk: Disk, folder: string | undefined, path: string): Promise<void> {
  if (folder === undefined) return;
  const real = join(await disk.realpath(dirname(path)), basename(path));
  if (!isInside(folder, real))
    throw new Refusal('{0} leads out of {1} by a symbolic link; remove the link', path, folder);
}

/** A new file, on the disk when this returns, with the owner and mode of an old one. */
async function writeNew(disk: Disk, file: string, bytes: Uint8Array, old: Stats | undefined): Promise<void> {
  const handle = await disk.open(file, 'wx', old ? 0o600 : 0o666);
  try {
    await handle.writeFile(bytes);
    if (old) {
      // Only the superuser can give a file away; for others it is theirs already, or becomes theirs.
      await handle.chown(old.uid, old.gid).catch(() => undefined);
      await handle.chmod(old.mode & 0o7777);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}
