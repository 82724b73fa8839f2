import { Range, type TextDocument, TextEdit, type TextEditor, WorkspaceEdit, window } from 'vscode';
import type { Edit, Span } from '../core';

/**
 * Does the edits in one undo step; cursor, selections and folds stay where they are, since only what changes is touched.
 * False where the document is not at `version` any more or can't be written.
 */
export async function applyInEditor(editor: TextEditor, version: number, edits: readonly Edit[]): Promise<boolean> {
  const { document } = editor;
  if (document.version !== version) return false;
  const done = await editor.edit((builder) => {
    for (const { start, end, replacement } of edits) {
      builder.replace(new Range(document.positionAt(start), document.positionAt(end)), replacement);
    }
  });
  // A read-only editor, as on the left of a diff, says that it is done and has done nothing.
  return done && document.version !== version;
}

export function editorOf(document: TextDocument): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** What is selected; nothing where the selections are only cursors. */
export function selectedSpans({ document, selections }: TextEditor): Span[] {
  return selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
}

/** The text after edits that are ordered and do not overlap. As the core's `applyEdits`, which only the engine loads. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** The edits for VS Code to apply: smallest pieces, so that cursors and folds stay. */
export function textEdits(document: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ start, end, replacement }) =>
    TextEdit.replace(new Range(document.positionAt(start), document.positionAt(end)), replacement),
  );
}

export function editFor(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  edit.set(document.uri, textEdits(document, edits));
  return edit;
}
