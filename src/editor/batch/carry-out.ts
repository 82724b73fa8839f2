import {
  l10n,
  Position,
  Range,
  TextEdit,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  workspace,
} from 'vscode';
import { edited } from '../document-edits';
import type { Plan, Skipped, Step } from './plan';
import { readTextFile } from './text-file';

/** What was done, and to what nothing was done after all. */
export interface Result {
  readonly done: readonly Uri[];
  readonly skipped: readonly Skipped[];
}

/**
 * The plan as a refactoring: VS Code shows it first where `confirm` says so, applies it in one step that can be undone,
 * and saves what was not open and changed before. A file that is not UTF-8 is left out.
 */
export async function refactor(
  { work, steps }: Plan,
  confirm: boolean,
): Promise<Result & { readonly applied: boolean }> {
  const edit = new WorkspaceEdit();
  const done: Uri[] = [];
  const skipped: Skipped[] = [];
  const metadata: WorkspaceEditEntryMetadata = {
    needsConfirmation: false,
    label: work === 'clean' ? l10n.t('Clean articles') : l10n.t('Convert articles to Markdown'),
  };
  for (const step of steps) {
    const { uri, foreign, text } = step.file;
    const change = await changeSince(uri, text);
    if (change) {
      skipped.push({ uri, ...change });
      continue;
    }
    if (work === 'convert') {
      const target = markdownBeside(uri);
      if (await exists(target)) {
        skipped.push({ uri, reason: l10n.t('{0} is there already', nameOf(target)), failed: false });
        continue;
      }
      edit.createFile(
        target,
        { contents: new TextEncoder().encode(step.markdown), ignoreIfExists: true },
        { ...metadata, needsConfirmation: confirm },
      );
    } else if (foreign) {
      skipped.push({ uri, reason: l10n.t('not UTF-8: it can be cleaned into an output folder'), failed: false });
      continue;
    } else {
      const changes = textEdits(step).map((change): [TextEdit, WorkspaceEditEntryMetadata] => [change, metadata]);
      edit.set(uri, done.length === 0 && confirm ? [askFirst(metadata), ...changes] : changes);
    }
    done.push(uri);
  }
  const applied = done.length > 0 && (await workspace.applyEdit(edit, { isRefactoring: true }));
  if (applied && done[0] && done.length === 1) await saveAlone(done[0], steps);
  return { done: applied ? done : [], skipped, applied };
}

/** VS Code saves the files of a refactoring, unless it is one alone: that would stay changed and unsaved without being seen. */
async function saveAlone(uri: Uri, steps: readonly Step[]): Promise<void> {
  const isFile = (other: { readonly uri: Uri }) => other.uri.toString() === uri.toString();
  if (steps.find(({ file }) => isFile(file))?.file.dirty) return;
  if (!workspace.getConfiguration('files', uri).get('refactoring.autoSave', true)) return;
  const document = workspace.textDocuments.find(isFile);
  if (document?.isDirty) await document.save();
}

/** What has become of a file since it was looked at; nothing where it is as it was. */
async function changeSince(uri: Uri, text: string): Promise<Pick<Skipped, 'reason' | 'failed'> | undefined> {
  try {
    const now = await readTextFile(uri);
    return now.text === text ? undefined : { reason: l10n.t('changed since it was looked at'), failed: false };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error), failed: true };
  }
}

/**
 * A change that asks to be confirmed is not ticked, and hundreds to tick would be no preview. So one that changes nothing
 * asks: VS Code shows them all, ticked, and the user unticks what he does not want.
 */
function askFirst(metadata: WorkspaceEditEntryMetadata): [TextEdit, WorkspaceEditEntryMetadata] {
  return [TextEdit.insert(new Position(0, 0), ''), { ...metadata, needsConfirmation: true }];
}

/** Writes the results below `folder`, by their paths from `root`. Nothing that is there is overwritten. */
export async function writeInto({ work, steps }: Plan, root: Uri, folder: Uri): Promise<Result> {
  const done: Uri[] = [];
  const skipped: Skipped[] = [];
  for (const { file, edits, markdown } of steps) {
    const { uri, text } = file;
    const path = uri.path.startsWith(root.path) ? uri.path.slice(root.path.length) : `/${nameOf(uri)}`;
    const place = Uri.joinPath(folder, path);
    const target = work === 'convert' ? markdownBeside(place) : place;
    try {
      if (await exists(target)) {
        skipped.push({ uri, reason: l10n.t('{0} is there already', nameOf(target)), failed: false });
        continue;
      }
      await workspace.fs.writeFile(target, new TextEncoder().encode(markdown ?? edited(text, edits)));
      done.push(target);
    } catch (error) {
      skipped.push({ uri, reason: error instanceof Error ? error.message : String(error), failed: true });
    }
  }
  return { done, skipped };
}

/** Places by line and column, counted as VS Code does, without opening the file. */
function textEdits({ file: { text }, edits }: Step): TextEdit[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  let line = 0;
  const positionAt = (offset: number) => {
    // Edits are in order, and so are their places.
    while ((starts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line++;
    return new Position(line, offset - (starts[line] ?? 0));
  };
  return edits.map(({ start, end, replacement }) => {
    const from = positionAt(start);
    return TextEdit.replace(new Range(from, positionAt(end)), replacement);
  });
}

function markdownBeside(uri: Uri): Uri {
  return uri.with({ path: `${uri.path.replace(/(?:\.news)?\.(?:txt|news)$/i, '')}.md` });
}

function nameOf({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
