// Compiled code, kept from one start to the next: to compile the core anew takes a sixth of what a short text takes.
// It lies where none but the user can write, for whoever writes it says what runs. Whatever fails, the code is compiled.

import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { asAtStart } from './flags';

/** A script that is not in the cache as it is. */
interface Fresh {
  readonly script: Script;
  readonly file: string;
  readonly source: Buffer;
  code?: Buffer;
}

const fresh: Fresh[] = [];
let folder: string | undefined;
let answers = 0;

/**
 * From now on `require` takes the compiled code of scripts that lie beside this one out of the cache. `keeps`: what is not
 * there may be added; threads run what the main one has compiled as well.
 */
export function openCodeCache({ keeps }: { readonly keeps: boolean }): void {
  folder = folderFor(process.env.NEWS_TEXT_CODE_CACHE);
  // Node has it from 20.15 on; V8 itself takes damaged code for good.
  if (folder === undefined || typeof crc32 !== 'function') return;
  require.extensions['.cjs'] = (module, path) => {
    // In one piece: V8 would make another of several.
    const source = Buffer.concat([OPEN, readFileSync(path), CLOSE]);
    const file = join(folder ?? '', `${basename(dirname(path))}-${basename(path)}.code`);
    const cachedData = readCode(file, source);
    const script = asAtStart(
      () => new Script(source.toString(), { filename: path, ...(cachedData && { cachedData }) }),
    );
    if (keeps && (!cachedData || script.cachedDataRejected)) fresh.push({ script, file, source });
    const load = script.runInThisContext();
    load.call(module.exports, module.exports, module.require.bind(module), module, path, dirname(path));
  };
}

/** A module is the body of a function, as Node has it. */
const OPEN = Buffer.from('(function (exports, require, module, __filename, __dirname) {');
const CLOSE = Buffer.from('\n})');

/** To be called when a text is answered: what was compiled for it by then is written as the process ends. */
export function keepCode(): void {
  if (fresh.length === 0) return;
  if (answers++ === 0)
    process.once('exit', () => {
      for (const one of fresh) writeCode(one);
    });
  // Where there is much to answer, V8 forgets code that runs no more.
  else for (const one of fresh) one.code ??= codeOf(one.script);
}

function codeOf(script: Script): Buffer {
  return asAtStart(() => script.createCachedData());
}

/** The folder that the user named, or one in the cache folder of the user; `off` is none. */
function folderFor(named: string | undefined): string | undefined {
  if (named === 'off') return undefined;
  const root = named ? resolve(named) : join(userCache(), 'news-text-cleanup');
  return isAbsolute(root) ? join(root, `${process.version}-${process.arch}`) : undefined;
}

function userCache(): string {
  const { HOME = '', LOCALAPPDATA, XDG_CACHE_HOME = '' } = process.env;
  if (process.platform === 'win32') return LOCALAPPDATA ?? '';
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return isAbsolute(HOME) ? join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache') : '';
}

/** Checksums and sizes of the source and of the code, which follows. */
const HEAD = 16;

function headOf(source: Buffer, code: Buffer): Buffer {
  return Buffer.from(new Uint32Array([crc32(source), source.length, crc32(code), code.length]).buffer);
}

/** The code of this very source, undamaged, from a file that nobody else can write. */
function readCode(file: string, source: Buffer): Buffer | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      if (!isOwn(fstatSync(handle))) return undefined;
      const bytes = readFileSync(handle);
      const code = bytes.subarray(HEAD);
      return headOf(source, code).equals(bytes.subarray(0, HEAD)) ? code : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

/** Of systems that tell. */
function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
}

function writeCode({ script, file, source, code = codeOf(script) }: Fresh): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(draft, Buffer.concat([headOf(source, code), code]), { flag: 'wx', mode: 0o600 });
      renameSync(draft, file);
    } catch {
      rmSync(draft, { force: true });
    }
  } catch {
    // A folder that cannot be written: the next start compiles, too.
  }
}
