import { Range, type TextDocument, type TextEditor, WorkspaceEdit, window, workspace } from 'vscode';
import type { Edit } from '../core';

/**
 * Does the edits in one undo step; cursor, selections and folds stay where they are, since only what changes is touched.
 * False where the document was changed meanwhile or can't be written.
 */
export async function applyToDocument(document: TextDocument, edits: readonly Edit[]): Promise<boolean> {
  const changes = edits.map(({ start, end, replacement }) => ({
    range: new Range(document.positionAt(start), document.positionAt(end)),
    replacement,
  }));
  const editor = editorOf(document);
  if (editor) {
    return editor.edit((builder) => {
      for (const { range, replacement } of changes) builder.replace(range, replacement);
    });
  }
  const edit = new WorkspaceEdit();
  for (const { range, replacement } of changes) edit.replace(document.uri, range, replacement);
  return workspace.applyEdit(edit);
}

export function editorOf(document: TextDocument): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window;
  if (activeTextEditor?.document === document) return activeTextEditor;
  return visibleTextEditors.find((editor) => editor.document === document);
}

/** The edits inside the selections; all of them where nothing is selected. */
export function editsInside(editor: TextEditor | undefined, edits: readonly Edit[]): readonly Edit[] {
  const spans = (editor?.selections ?? [])
    .filter((selection) => !selection.isEmpty)
    .map((selection) => spanOf(editor?.document, selection));
  if (spans.length === 0) return edits;
  return edits.filter((edit) => spans.some(({ start, end }) => start <= edit.start && edit.end <= end));
}

/** A line selected to its last character is meant with its line end, which goes when the line goes. */
function spanOf(document: TextDocument | undefined, range: Range): { start: number; end: number } {
  if (!document) return { start: 0, end: 0 };
  const { range: lastLine, rangeIncludingLineBreak } = document.lineAt(range.end.line);
  const end = range.end.isEqual(lastLine.end) ? rangeIncludingLineBreak.end : range.end;
  return { start: document.offsetAt(range.start), end: document.offsetAt(end) };
}
