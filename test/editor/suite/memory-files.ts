// Files that are in no file system of the machine: as in a repository that is only looked at, or on vscode.dev.
import {
  type Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileSystemError,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

export interface MemoryFiles extends Disposable {
  readonly files: Map<string, Uint8Array>;
  /** Thrown by every write while it is set: a full disk, no permission. */
  trouble: Error | undefined;
}

export function provideFiles(scheme: string, isReadonly = false): MemoryFiles {
  const files = new Map<string, Uint8Array>();
  const find = (uri: Uri): Uint8Array => {
    const bytes = files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  };
  const memory = {
    files,
    trouble: undefined as Error | undefined,
    dispose: () => registration.dispose(),
  };
  const registration = workspace.registerFileSystemProvider(
    scheme,
    {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => ({ dispose() {} }),
      stat: (uri) => ({ type: FileType.File, ctime: 0, mtime: Date.now(), size: find(uri).length }),
      readDirectory: () => [...files.keys()].map((path) => [path.slice(1), FileType.File]),
      readFile: find,
      writeFile(uri, bytes) {
        if (memory.trouble) throw memory.trouble;
        files.set(uri.path, bytes);
      },
      createDirectory() {},
      delete: (uri) => void files.delete(uri.path),
      rename() {},
    },
    { isReadonly },
  );
  return memory;
}
