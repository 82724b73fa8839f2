// `.news-text.json` on its disk: read, and changed so that nothing in it is ever lost.
import { FileSystemError, l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { Engine } from './engine/engine';
import { told } from './message';

/** Where the file lies. Tests give one that fails. */
export type Disk = Pick<typeof workspace.fs, 'readFile' | 'writeFile' | 'rename' | 'delete'>;

export const NOTES_FILE = '.news-text.json';

export interface NotesFile {
  /** Nothing where there is no file. Throws where it cannot be read. */
  read(): Promise<string | undefined>;
  /** Throws, with a message for people, where the file is broken or cannot be written: then it is as it was. */
  change(note: (text: string | undefined) => ReturnType<Engine['noteKept']>): Promise<void>;
}

export function notesFileIn(folder: WorkspaceFolder, disk: Disk = workspace.fs): NotesFile {
  const file = Uri.joinPath(folder.uri, NOTES_FILE);
  const draft = Uri.joinPath(folder.uri, `${NOTES_FILE}.draft`);
  /** One after another: of two at once the second would not see what the first wrote. */
  let last: Promise<unknown> = Promise.resolve();

  async function read(): Promise<string | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await disk.readFile(file);
    } catch (error) {
      // A file that is there and cannot be read is not none: it would be overwritten.
      if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
    try {
      return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
    } catch {
      throw new Error(l10n.t('{0} is not UTF-8: save it as UTF-8', NOTES_FILE));
    }
  }

  async function replace(text: string): Promise<void> {
    try {
      await disk.writeFile(draft, new TextEncoder().encode(text));
      await disk.rename(draft, file, { overwrite: true });
    } catch (error) {
      await disk.delete(draft).then(undefined, () => {});
      throw error;
    }
  }

  return {
    read,
    change(note) {
      const changed = last.then(async () => {
        const { text, error } = await note(await read());
        if (error) throw new Error(told(error));
        await replace(text);
      });
      last = changed.catch(() => {});
      return changed;
    },
  };
}
