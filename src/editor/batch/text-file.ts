import { type TextDocument, type Uri, workspace } from 'vscode';

/** A file's text, as an editor has or would have it: without the byte order mark. */
export interface TextFile {
  readonly uri: Uri;
  readonly text: string;
  /** Not UTF-8 through and through: its text is good for reading, and must not be written back as another encoding. */
  readonly foreign: boolean;
  /** The document that has changes which are not saved. */
  readonly dirty: TextDocument | undefined;
}

export async function readTextFile(uri: Uri): Promise<TextFile> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const bytes = await workspace.fs.readFile(uri);
  const foreign = !isUtf8(bytes);
  if (open?.isDirty) return { uri, text: open.getText(), foreign, dirty: open };
  const text = await workspace.decode(bytes, { uri });
  return { uri, text: text.replace(/^\ufeff/, ''), foreign, dirty: undefined };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
