// Operands become a list of inputs: files, folders, patterns, standard input.

import { type Stats, statSync } from 'node:fs';
import { basename, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Format } from '../core';
import { Refusal } from './say';

/** Standard input has no `path`. */
export interface Input {
  /** As people are told. */
  readonly name: string;
  /** Absolute. */
  readonly path?: string;
  /** Where its result goes below `--out-dir`. */
  readonly relative: string;
}

export interface InputList {
  readonly inputs: readonly Input[];
  readonly failures: readonly { readonly name: string; readonly error: Refusal }[];
}

const IN_FOLDERS = '**/*.{txt,news,md,html}';
const FORMATS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
};

/** Finds the files, each once, in the order of the operands; inside folders and patterns by name. */
export async function findInputs(operands: readonly string[], { folders = true } = {}): Promise<InputList> {
  const inputs = new Map<string, Input>();
  const failures: { name: string; error: Refusal }[] = [];
  for (const operand of operands.length > 0 ? operands : ['-']) {
    try {
      for (const input of await expand(operand, folders))
        inputs.set(input.path ?? '-', inputs.get(input.path ?? '-') ?? input);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failures.push({ name: operand, error });
    }
  }
  return { inputs: [...inputs.values()], failures };
}

async function expand(operand: string, folders: boolean): Promise<Input[]> {
  if (operand === '-') return [{ name: '-', relative: 'stdin.txt' }];
  const stats = statsOf(operand);
  if (stats?.isDirectory()) {
    if (!folders) throw new Refusal('it is a folder; name the files in it');
    return inFolder(operand);
  }
  if (stats) return [inputOf(operand, resolve(operand))];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = sep === '\\' ? operand.replaceAll('\\', '/') : operand;
  if (!isDynamicPattern(pattern)) throw new Refusal('there is no such file or folder; check the name');
  const files = await glob([pattern], { onlyFiles: true, expandDirectories: false });
  if (files.length === 0) throw new Refusal('no file matches this pattern; check it');
  return files.sort().map((file) => inputOf(file, resolve(file)));
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

async function inFolder(folder: string): Promise<Input[]> {
  const { glob } = await import('tinyglobby');
  const files = await glob([IN_FOLDERS], {
    cwd: folder,
    onlyFiles: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  if (files.length === 0) throw new Refusal('the folder has no .txt, .news, .md or .html file; name the files');
  return files.sort().map((file) => inputOf(join(folder, file), resolve(folder, file), file));
}

/** Below the current folder the path from there is kept; elsewhere the path inside the named folder, or the name alone. */
function inputOf(name: string, path: string, within = basename(path)): Input {
  const fromHere = relative(process.cwd(), path);
  return { name, path, relative: fromHere.startsWith('..') || isAbsolute(fromHere) ? within : fromHere };
}

/** By the name; where that says nothing, a text that starts like a web page is one. */
export function guessFormat({ path }: Input, text: string): Format {
  const extension = path === undefined ? '' : extname(path).toLowerCase();
  const named = FORMATS[extension];
  if (named) return named;
  return extension !== '.txt' && extension !== '.news' && /^\ufeff?\s{0,99}<(?:!doctype\s+html|html[\s>])/i.test(text)
    ? 'html'
    : 'text';
}
