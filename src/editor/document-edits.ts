import { Range, type TextDocument, type TextEditor, window } from 'vscode';
import type { Article, Edit, Span } from '../core';

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

/** The article with the findings inside the selections only; with all of them where nothing is selected. */
export function insideSelections(article: Article, { document, selections }: TextEditor): Article {
  const spans = selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
  if (spans.length === 0) return article;
  const findings = article.findings.filter((finding) => {
    const { start, end } = wordsOf(article.text, finding);
    return spans.some((span) => span.start <= start && end <= span.end);
  });
  return { ...article, findings };
}

/** A line selected to its last character is meant with its line end: blanks around the words don't count. */
function wordsOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  if (words === '') return { start, end };
  const from = text.indexOf(words, start);
  return { start: from, end: from + words.length };
}
