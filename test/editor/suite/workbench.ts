// What the tests do in VS Code: documents with a text, commands with their outcome, everything closed again.
import { commands, type TextDocument, Uri, window, workspace } from 'vscode';
import { ok } from './assert';

export interface Outcome {
  readonly kind: string;
  readonly message: string;
}

export async function run(command: string, argument?: unknown): Promise<Outcome> {
  const outcome = await commands.executeCommand<Outcome>(`newsText.${command}`, argument);
  ok(outcome, `${command} says nothing`);
  return outcome;
}

export function folder(): Uri {
  const uri = workspace.workspaceFolders?.[0]?.uri;
  ok(uri, 'the tests need a workspace folder');
  return uri;
}

/** Writes a file into the workspace and opens it in an editor. */
export async function openSaved(name: string, text: string): Promise<TextDocument> {
  const uri = Uri.joinPath(folder(), name);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return show(await workspace.openTextDocument(uri));
}

/**
 * A new document takes the name of the untitled one that went last, and now and then its backup, which VS Code has not
 * thrown away yet, as well: then it is closed and opened again.
 */
export async function openUntitled(content: string, language = 'plaintext'): Promise<TextDocument> {
  for (let tries = 5; ; tries--) {
    const document = await show(await workspace.openTextDocument({ content, language }));
    await new Promise((done) => setTimeout(done, 50));
    if (document.getText() === content || tries === 0) return document;
    await closeAll();
  }
}

export async function openSample(): Promise<TextDocument> {
  return show(await workspace.openTextDocument(Uri.joinPath(folder(), 'qingdao.txt')));
}

async function show(document: TextDocument): Promise<TextDocument> {
  await window.showTextDocument(document, { preview: false });
  return document;
}

/** Closes every editor without saving; texts are as they were on disk. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await commands.executeCommand('workbench.action.closeAllEditors');
  // The next untitled document may get the name of one that is only just going.
  await until('untitled documents to go', () => workspace.textDocuments.every(({ isUntitled }) => !isUntitled));
}

/** Longer than anything takes on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** Waits until `condition` gives something; what it waited for is named where it never comes. */
export async function until<T>(
  what: string,
  condition: () => T | undefined | false | null,
  patience = PATIENCE,
): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const value = condition();
    if (value) return value;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error(`waited in vain: ${what}`);
}

/** Does `work` while a setting of the workspace has another value. `key` is without `newsText.` unless it has a dot. */
export async function withSetting(key: string, value: unknown, work: () => Promise<void>): Promise<void> {
  const id = key.includes('.') ? key : `newsText.${key}`;
  await workspace.getConfiguration().update(id, value);
  try {
    await work();
  } finally {
    await workspace.getConfiguration().update(id, undefined);
  }
}

/**
 * Does what opens a list of choices, and takes the first one, or the one that `keys` (commands) go to. They are pressed
 * again and again: before the list is open, they do nothing.
 */
export async function choosing<T>(work: Promise<T>, ...keys: string[]): Promise<T> {
  let done = false;
  const closed = work.finally(() => {
    done = true;
  });
  while (!done) {
    for (const key of [...keys, 'workbench.action.acceptSelectedQuickOpenItem']) await commands.executeCommand(key);
    await new Promise((rested) => setTimeout(rested, 100));
  }
  return closed;
}

/** Types into a document, as a person would: one edit. */
export async function typeAt(document: TextDocument, offset: number, text: string): Promise<void> {
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.edit((builder) => builder.insert(document.positionAt(offset), text));
}

/** Where the system tells how long a thread had a processor: Linux, and no web worker. */
const SCHEDULE = '/proc/thread-self/schedstat';
const files = globalThis.process?.getBuiltinModule?.('node:fs');
const isExact = files?.existsSync(SCHEDULE) === true;

/** How much longer a block may be where the clock alone tells of it, for on a busy machine everything waits. */
export const LENIENCE = isExact ? 1 : 3;

/**
 * The longest time that the extension host did nothing else, in milliseconds, while `work` went on: of its processor
 * where the system tells, else of the clock.
 */
export async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const time = () => (isExact ? Number(files.readFileSync(SCHEDULE, 'latin1').split(' ')[0]) / 1e6 : performance.now());
  let longest = 0;
  let last = time();
  const timer = setInterval(() => {
    const now = time();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  await new Promise((done) => setTimeout(done, 20));
  clearInterval(timer);
  return longest;
}
