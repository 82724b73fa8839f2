import { type Uri, ViewColumn, window, workspace } from 'vscode';

/** Shows a page of ours beside, as Markdown text: its preview is one click away, and a web view does not open everywhere. */
export async function showPage(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: true });
}
