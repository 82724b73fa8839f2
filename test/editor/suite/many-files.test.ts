import {
  CancellationTokenSource,
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileType,
  Uri,
  workspace,
} from 'vscode';
import { writeInto } from '../../../src/editor/batch/carry-out';
import { collectFiles } from '../../../src/editor/batch/files';
import { planFiles } from '../../../src/editor/batch/plan';
import { createLocalEngine } from '../../../src/editor/engine/local-engine';
import { countFaults, countTried } from '../../ledger';
import { deepEqual, equal } from './assert';
import { provideFiles } from './memory-files';
import { READ_OPTIONS } from './read-options';
import { ARTICLE, CLEAN_ARTICLE } from './texts';

const FILES = 10_000;
const BAD = FILES / 100;
const encode = (text: string) => new TextEncoder().encode(text);
const { token } = new CancellationTokenSource();

/** Every hundredth is gone when it is read or holds no text, another hundredth has something to clean, the others have not. */
function contentOf(i: number): Uint8Array | undefined {
  if (i % 200 === 0) return undefined;
  if (i % 100 === 0) return new Uint8Array([0, 1, 2, 0xff, 0, 0xfe]);
  return encode(i % 100 === 1 ? ARTICLE : 'Nothing to see.\n');
}

describe('Ten thousand files, a hundred of them bad', () => {
  const disk = provideFiles('news-text-many');
  const at = (path: string) => Uri.from({ scheme: 'news-text-many', path });
  after(() => disk.dispose());

  it('are all done but those, which stay as they were', async () => {
    const files = Array.from({ length: FILES }, (_, i) => at(`/in/${i}.txt`));
    for (let i = 0; i < FILES; i++) {
      const bytes = contentOf(i);
      if (bytes) disk.files.set(`/in/${i}.txt`, bytes);
    }
    const before = new Map(disk.files);
    const articles = { optionsFor: async () => READ_OPTIONS };
    const plan = await planFiles(files, 'clean', articles, createLocalEngine(), { report() {} }, token);
    const { done, skipped } = await writeInto(plan, at('/in'), at('/out'));
    countTried(FILES);
    countFaults(BAD);
    equal(done.length, FILES / 100);
    deepEqual(skipped, []);
    const failed = plan.skipped.filter((file) => file.failed);
    deepEqual(
      failed.map(({ uri }) => uri.path),
      Array.from({ length: BAD }, (_, i) => `/in/${i * 100}.txt`),
    );
    equal(plan.skipped.length, FILES - done.length);
    for (const [path, bytes] of before) equal(disk.files.get(path), bytes, path);
    const written = [...disk.files.keys()].filter((path) => path.startsWith('/out/'));
    equal(written.length, FILES / 100);
    for (const path of written) equal(new TextDecoder().decode(disk.files.get(path)), CLEAN_ARTICLE);
  }).timeout(180_000);
});

describe('A folder that leads back into itself by a link', () => {
  const scheme = 'news-text-circle';
  let circle: Disposable;
  before(() => {
    const entries: [string, FileType][] = [
      ['a.txt', FileType.File],
      ['again', FileType.Directory | FileType.SymbolicLink],
    ];
    circle = workspace.registerFileSystemProvider(scheme, {
      onDidChangeFile: new EventEmitter<FileChangeEvent[]>().event,
      watch: () => new Disposable(() => {}),
      stat: ({ path }) => ({
        type: path.endsWith('.txt') ? FileType.File : FileType.Directory,
        ctime: 0,
        mtime: 0,
        size: 9,
      }),
      readDirectory: () => entries,
      readFile: () => encode(ARTICLE),
      createDirectory() {},
      writeFile() {},
      delete() {},
      rename() {},
    });
  });
  after(() => circle.dispose());

  it('gives each of its files once', async () => {
    const files = await collectFiles([Uri.from({ scheme, path: '/in' })], token);
    countFaults(1);
    deepEqual(
      files.map(({ path }) => path),
      ['/in/a.txt'],
    );
  });
});
