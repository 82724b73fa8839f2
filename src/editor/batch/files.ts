import { type CancellationToken, FileType, languages, RelativePattern, Uri, workspace } from 'vscode';
import { settingsFor } from '../settings';

/** What a folder is taken to mean. */
const ARTICLE_FILES = /\.(?:txt|news)$/i;

/**
 * The article files in the files and folders, each once, in the order of their names. What the settings exclude is left
 * out; what can't be looked into is named as if it were a file: reading it will say why.
 */
export async function collectFiles(places: readonly Uri[], token: CancellationToken): Promise<Uri[]> {
  const found = new Map<string, Uri>();
  const take = (place: Uri) => found.set(place.toString(), place);
  const visit = async (place: Uri, type: FileType, chosen: boolean): Promise<void> => {
    if (token.isCancellationRequested || (!chosen && isExcluded(place))) return;
    // A link to a folder may lead back to where we are.
    if (type & FileType.Directory && (chosen || !(type & FileType.SymbolicLink))) {
      const entries = await workspace.fs.readDirectory(place).then(undefined, () => undefined);
      if (!entries) take(place);
      for (const [name, inner] of entries ?? []) await visit(Uri.joinPath(place, name), inner, false);
    } else if (type & FileType.File && (chosen || ARTICLE_FILES.test(place.path))) take(place);
  };
  for (const place of places) {
    const { type } = await workspace.fs.stat(place).then(undefined, () => ({ type: FileType.File }));
    await visit(place, type, true);
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The files that a glob means, from the workspace's folders. */
export async function filesMatching(glob: string, token: CancellationToken): Promise<Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const all = await Promise.all(
    folders.map((folder) => workspace.findFiles(new RelativePattern(folder, glob), undefined, undefined, token)),
  );
  return all.flat().filter((uri) => !isExcluded(uri));
}

function isExcluded(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  // A folder's own address does not match what is meant for all that is in it.
  const candidates = [uri, Uri.joinPath(uri, 'x')];
  return settingsFor(uri).exclude.some((glob) =>
    candidates.some((candidate) => matches(candidate, glob) || (folder && matches(candidate, glob, folder.uri))),
  );
}

/** `languages.match` knows globs; it wants a document, of which the address is enough. */
function matches(uri: Uri, glob: string, base?: Uri): boolean {
  const pattern = base ? new RelativePattern(base, glob) : glob;
  const document = { uri, fileName: uri.fsPath, languageId: 'plaintext' } as Parameters<typeof languages.match>[1];
  return languages.match({ pattern }, document) > 0;
}
