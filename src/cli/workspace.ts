// The workspace file: what the user said about noise and entities, for the files in its folder and below. Only read here.

import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  compilePhrases,
  correctionsIn,
  type EntityCorrection,
  keptIn,
  type ParseOptions,
  readWorkspaceFile,
  WORKSPACE_FILE_NAME,
} from '../core';
import { reasonOf, type Say } from './say';

interface Said extends Pick<ParseOptions, 'keep' | 'noise' | 'never'> {
  readonly corrections?: readonly EntityCorrection[];
}

type Workspace = (file: string) => Said;

const NOTHING_SAID: Workspace = () => ({});

/** Finds the workspace file above each file, reads each once, and tells what is wrong with it once. */
export class Workspaces {
  private readonly byFolder = new Map<string, Promise<Workspace>>();

  constructor(
    private readonly say: Say,
    private readonly warn: (line: string) => void,
  ) {}

  /** What holds for the file: options of `parse`, and corrections of its entities. */
  async optionsFor(file: string): Promise<Said> {
    return (await this.of(dirname(file)))(file);
  }

  private of(folder: string): Promise<Workspace> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.read(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async read(folder: string): Promise<Workspace> {
    const name = join(folder, WORKSPACE_FILE_NAME);
    let text: string | undefined;
    try {
      // Most folders have none: to be told so by an error takes longer.
      if (statSync(name, { throwIfNoEntry: false })) text = readFileSync(name, 'utf8');
    } catch (error) {
      // It may have gone in between.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return this.ignore(name, reasonOf(error, this.say));
    }
    if (text === undefined) {
      const parent = dirname(folder);
      return parent === folder ? NOTHING_SAID : this.of(parent);
    }
    const { data, error } = readWorkspaceFile(text);
    if (error) return this.ignore(name, this.say(error.text, ...(error.args ?? [])));
    const [noise, never] = await Promise.all([compilePhrases(data.noise), compilePhrases(data.never)]);
    for (const { text: template, args = [] } of [...noise.problems, ...never.problems])
      this.warn(`${name}: ${this.say(template, ...args)}`);
    return (file) => {
      const path = relative(folder, file);
      return { keep: keptIn(data, path), noise, never, corrections: correctionsIn(data, path) };
    };
  }

  private ignore(name: string, reason: string): Workspace {
    this.warn(this.say('{0}: {1}; it is ignored until it is repaired', name, reason));
    return NOTHING_SAID;
  }
}
