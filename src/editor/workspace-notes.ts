// What the user said about noise: `.news-text.json` in each workspace folder, the workspace's state where there is none.
import {
  Disposable,
  type Event,
  EventEmitter,
  type Memento,
  RelativePattern,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { EntityCorrection, KeptFinding, UserPhrase, WorkspaceFile } from '../core';
import type { Engine } from './engine/engine';
import type { Log } from './log';
import { createLooseCorrections } from './loose-corrections';
import { told } from './message';

/** The notes about one document. */
export interface Notes {
  readonly keep: readonly string[];
  readonly noise: readonly UserPhrase[];
  readonly never: readonly UserPhrase[];
  readonly corrections: readonly EntityCorrection[];
}

export interface WorkspaceNotes extends Disposable {
  readonly onDidChange: Event<void>;
  notesFor(document: Pick<TextDocument, 'uri'>): Promise<Notes>;
  /** Remembers a finding that is not noise. Throws, with a message for people, where the file is broken. */
  keep(document: TextDocument, finding: Omit<KeptFinding, 'file'>): Promise<void>;
  /** Remembers a correction: for all files of the folder, or for this one where two entities are said to be the same. Throws likewise. */
  correct(document: Pick<TextDocument, 'uri'>, correction: EntityCorrection): Promise<void>;
  /** Forgets corrections that `notesFor` gave. Throws likewise. */
  takeBack(document: Pick<TextDocument, 'uri'>, corrections: readonly EntityCorrection[]): Promise<void>;
}

const NAME = '.news-text.json';
const STATE = 'newsText.keep';

/** Fingerprints by the document's address. */
type States = Readonly<Record<string, readonly string[]>>;

const NOTHING: Notes = { keep: [], noise: [], never: [], corrections: [] };

export function createWorkspaceNotes(engine: Engine, state: Memento, log: Log): WorkspaceNotes {
  const changed = new EventEmitter<void>();
  const files = new Map<string, Promise<WorkspaceFile | undefined>>();
  const watchers = new Map<string, Disposable>();
  /** An untitled document's name is given to another one when it is gone. */
  const untitled = new Map<string, string[]>();
  const loose = createLooseCorrections(engine, state);
  const closed = workspace.onDidCloseTextDocument(({ uri }) => untitled.delete(uri.toString()));

  function watch(folder: WorkspaceFolder): void {
    const key = folder.uri.toString();
    if (watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, NAME));
    const forget = () => {
      files.delete(key);
      changed.fire();
    };
    const listeners = [watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget)];
    watchers.set(key, Disposable.from(watcher, ...listeners));
  }

  async function load(folder: WorkspaceFolder): Promise<WorkspaceFile | undefined> {
    const text = await textOf(fileOf(folder));
    if (text === undefined) return undefined;
    const { data, error } = await engine.readNotes(text);
    if (error) log.error(`${fileOf(folder).toString(true)}: ${told(error)}`);
    return data;
  }

  function fileIn(folder: WorkspaceFolder): Promise<WorkspaceFile | undefined> {
    watch(folder);
    const key = folder.uri.toString();
    const known = files.get(key) ?? load(folder);
    files.set(key, known);
    return known;
  }

  async function change(folder: WorkspaceFolder, note: (text: string | undefined) => ReturnType<Engine['noteKept']>) {
    const { text, error } = await note(await textOf(fileOf(folder)));
    if (error) throw new Error(told(error));
    await workspace.fs.writeFile(fileOf(folder), new TextEncoder().encode(text));
    files.delete(folder.uri.toString());
  }

  return {
    onDidChange: changed.event,
    async notesFor({ uri }) {
      const folder = workspace.getWorkspaceFolder(uri);
      const key = uri.toString();
      if (!folder) {
        const keep = untitled.get(key) ?? state.get<States>(STATE, {})[key] ?? [];
        return { ...NOTHING, keep, corrections: await loose.of(uri) };
      }
      const file = await fileIn(folder);
      if (!file) return NOTHING;
      const path = pathIn(folder, uri);
      const keep = file.keep.filter((entry) => entry.file === path).map(({ fingerprint }) => fingerprint);
      const corrections = file.entities.filter((entry) => entry.file === undefined || entry.file === path);
      return { keep, noise: file.noise, never: file.never, corrections };
    },
    async keep({ uri }, finding) {
      const folder = workspace.getWorkspaceFolder(uri);
      const key = uri.toString();
      if (uri.scheme === 'untitled') {
        untitled.set(key, [...(untitled.get(key) ?? []), finding.fingerprint]);
      } else if (!folder) {
        const all = state.get<States>(STATE, {});
        await state.update(STATE, { ...all, [key]: [...(all[key] ?? []), finding.fingerprint] });
      } else {
        const entry = { file: pathIn(folder, uri), ...finding };
        await change(folder, (text) => engine.noteKept(text, entry));
      }
      changed.fire();
    },
    async correct({ uri }, correction) {
      const folder = workspace.getWorkspaceFolder(uri);
      const here = folder && correction.sameAs !== undefined && { file: pathIn(folder, uri) };
      if (folder) await change(folder, (text) => engine.noteEntity(text, { ...here, ...correction }));
      else await loose.add(uri, correction);
      changed.fire();
    },
    async takeBack({ uri }, corrections) {
      const folder = workspace.getWorkspaceFolder(uri);
      if (folder) await change(folder, (text) => engine.forgetEntities(text, corrections));
      else await loose.remove(uri, corrections);
      changed.fire();
    },
    dispose() {
      changed.dispose();
      closed.dispose();
      loose.dispose();
      for (const watcher of watchers.values()) watcher.dispose();
    },
  };
}

function fileOf(folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, NAME);
}

async function textOf(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Path from the folder, with `/`. */
function pathIn(folder: WorkspaceFolder, uri: Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\//, '');
}
