// Where an answer goes: standard output, the file itself, a diff, another folder.

import { promises as fs } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Options } from './arguments';
import type { Answer, Command } from './commands/command';
import type { Input } from './inputs';
import { isInside } from './inside';
import { Refusal } from './say';
import { unifiedDiff } from './unified-diff';
import { writeAtomically } from './write-file';

export interface Source extends Input {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly encoding: string;
}

export type Delivery =
  | { readonly way: 'print'; readonly text: string }
  /** `file` as people are told; `written` is false when it had these bytes already. */
  | { readonly way: 'write'; readonly file: string; readonly written: boolean };

/** Delivers answers of one run; it knows all inputs and targets, so that none overwrites another. */
export class Deliverer {
  private readonly targets = new Map<string, string>();
  private sources: Promise<ReadonlySet<string>> | undefined;

  constructor(
    private readonly command: Command,
    private readonly options: Options,
    private readonly inputs: readonly Input[],
  ) {}

  async deliver(source: Source, { text, edits = [] }: Answer): Promise<Delivery> {
    const { write, diff, outDir } = this.options;
    if (diff) return { way: 'print', text: await unifiedDiff(source.name, source.text, edits) };
    if (outDir !== undefined) return this.writeInto(outDir, source, text);
    if (!write) return { way: 'print', text };
    if (source.path === undefined)
      throw new Refusal('--write needs files; standard input has none, leave --write out or name the files');
    return this.command.rename
      ? this.writeBeside(source, source.path, this.command.rename(source.name), text)
      : this.writeBack(source, source.path, text);
  }

  private async writeBack(source: Source, path: string, text: string): Promise<Delivery> {
    if (source.encoding !== 'utf-8') {
      if (!this.options.toUtf8)
        throw new Refusal('it is {0}, not UTF-8; --to-utf8 lets --write convert it', source.encoding.toUpperCase());
    } else if (text === source.text) return { way: 'write', file: source.name, written: false };
    return { way: 'write', file: source.name, written: await writeAtomically(path, text, source.bytes) };
  }

  private async writeBeside(source: Source, path: string, name: string, text: string): Promise<Delivery> {
    const target = resolve(dirname(path), basename(name));
    await this.claim(target, name, source.name);
    const old = await fs.readFile(target, 'utf8').catch(() => undefined);
    if (old !== undefined && old !== text)
      throw new Refusal('{0} is there already with other words; move or delete it, or use --out-dir', name);
    return { way: 'write', file: name, written: await writeAtomically(target, text) };
  }

  private async writeInto(outDir: string, source: Source, text: string): Promise<Delivery> {
    const inside = this.command.rename ? this.command.rename(source.relative) : source.relative;
    const target = resolve(outDir, inside);
    const name = join(outDir, inside);
    if (!isInside(resolve(outDir), target)) throw new Refusal('its result would be outside of {0}', outDir);
    await this.claim(target, name, source.name);
    await fs.mkdir(outDir, { recursive: true });
    const root = await fs.realpath(outDir);
    if (!isInside(root, await realPath(target)))
      throw new Refusal('{0} leads out of {1} by a symbolic link; remove the link', name, outDir);
    await fs.mkdir(dirname(target), { recursive: true });
    return { way: 'write', file: name, written: await writeAtomically(target, text, undefined, fs, root) };
  }

  /** Throws a Refusal when the target is an input, or the target of another input. */
  private async claim(target: string, name: string, source: string): Promise<void> {
    const real = await realPath(target);
    this.sources ??= realPaths(this.inputs);
    if ((await this.sources).has(real))
      throw new Refusal('its result would overwrite the input {0}; choose another folder with --out-dir', name);
    const other = this.targets.get(real);
    if (other !== undefined)
      throw new Refusal('its result {0} would overwrite that of {1}; rename one, or write them apart', name, other);
    this.targets.set(real, source);
  }
}

async function realPaths(inputs: readonly Input[]): Promise<ReadonlySet<string>> {
  return new Set(await Promise.all(inputs.flatMap(({ path }) => path ?? []).map(realPath)));
}

/** The path without symbolic links, also of a file that is not there yet. */
async function realPath(path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch {
    const link = await fs.readlink(path).catch(() => undefined);
    if (link !== undefined) return resolve(dirname(path), link);
    const parent = dirname(path);
    return parent === path ? path : join(await realPath(parent), path.slice(parent.length));
  }
}
