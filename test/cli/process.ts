// The command line as people run it: a process of its own in a folder of its own.

import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

export interface Folder {
  readonly path: string;
  /** Runs `news-text` there. */
  run(
    words: readonly string[],
    input?: string | Uint8Array,
  ): Pick<SpawnSyncReturns<string>, 'status' | 'stdout' | 'stderr'>;
  write(file: string, content: string | Uint8Array): void;
  read(file: string): string;
}

/** A folder for each test of a suite, removed after it. */
export function useFolder(): Folder {
  let path = '';
  beforeEach(() => {
    path = realpathSync(mkdtempSync(join(tmpdir(), 'news-text-')));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    run: (words, input = '') =>
      spawnSync(process.execPath, [CLI, ...words], { cwd: path, input, encoding: 'utf8', maxBuffer: 1 << 28 }),
    write(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    read: (file) => readFileSync(join(path, file), 'utf8'),
  };
}

/** The command's own file, for tests that need more than its answer. */
export { CLI };
