import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  languages,
  Uri,
  window,
  workspace,
} from 'vscode';
import { equal } from './assert';
import { ARTICLE, CLEAN_ARTICLE } from './texts';
import { closeAll, run, until, withSetting } from './workbench';

/** Files that are in no file system of the machine: as in a repository that is only looked at, or on vscode.dev. */
function provideFiles(scheme: string): Disposable & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  const find = (uri: Uri): Uint8Array => {
    const bytes = files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const provider: FileSystemProvider = {
    onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
    watch: () => ({ dispose() {} }),
    stat: (uri) => ({ type: FileType.File, ctime: 0, mtime: Date.now(), size: find(uri).length }),
    readDirectory: () => [...files.keys()].map((path) => [path.slice(1), FileType.File]),
    readFile: find,
    writeFile: (uri, bytes) => void files.set(uri.path, bytes),
    createDirectory() {},
    delete: (uri) => void files.delete(uri.path),
    rename() {},
  };
  const registration = workspace.registerFileSystemProvider(scheme, provider);
  return { files, dispose: () => registration.dispose() };
}

describe('A virtual file', () => {
  let disk: ReturnType<typeof provideFiles>;
  before(() => {
    disk = provideFiles('news-text-test');
    disk.files.set('/article.txt', new TextEncoder().encode(ARTICLE));
  });
  afterEach(closeAll);
  after(() => disk.dispose());

  const uri = Uri.from({ scheme: 'news-text-test', path: '/article.txt' });

  it('is looked at, cleaned on save, and converted like any other', async () => {
    const document = await workspace.openTextDocument(uri);
    await window.showTextDocument(document);
    await until('diagnostics', () => languages.getDiagnostics(uri).length > 0);
    equal((await run('convertToMarkdown')).kind, 'done');
    await withSetting('cleanOnSave', 'balanced', async () => {
      const editor = await window.showTextDocument(document, { preview: false });
      await editor.edit((builder) => builder.insert(document.positionAt(ARTICLE.indexOf('临江市近日')), '本市'));
      await document.save();
      equal(document.getText(), CLEAN_ARTICLE.replace('临江市近日', '本市临江市近日'));
      equal(new TextDecoder().decode(disk.files.get('/article.txt')), document.getText());
    });
  });
});
