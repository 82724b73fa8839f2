// What the user said about noise: `.news-text.json` in each workspace folder, the workspace's state where there is none.
import {
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  RelativePattern,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { EntityCorrection, KeptFinding, UserPhrase, WorkspaceFile } from '../core';
import type { Engine } from './engine/engine';
import type { Log } from './log';
import { createLooseCorrections } from './loose-corrections';
import { told } from './message';
import { type Disk, NOTES_FILE, type NotesFile, notesFileIn } from './notes-file';

/** The notes about one document. */
export interface Notes {
  readonly keep: readonly string[];
  readonly noise: readonly UserPhrase[];
  readonly never: readonly UserPhrase[];
  readonly corrections: readonly EntityCorrection[];
  /** Why the workspace file is ignored, where it is: for people. */
  readonly broken?: string;
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

const STATE = 'newsText.keep';

/** Fingerprints by the document's address. */
type States = Readonly<Record<string, readonly string[]>>;

/** A workspace file that is ignored, with the reason. */
interface Broken {
  readonly broken: string;
}

const NOTHING: Notes = { keep: [], noise: [], never: [], corrections: [] };

export function createWorkspaceNotes(engine: Engine, state: Memento, log: Log, disk?: Disk): WorkspaceNotes {
  const changed = new EventEmitter<void>();
  const files = new Map<string, NotesFile>();
  const read = new Map<string, Promise<WorkspaceFile | Broken | undefined>>();
  const watchers = new Map<string, Disposable>();
  /** An untitled document's name is given to another one when it is gone. */
  const untitled = new Map<string, string[]>();
  const loose = createLooseCorrections(engine, state);
  const closed = workspace.onDidCloseTextDocument(({ uri }) => untitled.delete(uri.toString()));

  function watch(folder: WorkspaceFolder): void {
    const key = folder.uri.toString();
    if (watchers.has(key)) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, NOTES_FILE));
    const forget = () => {
      read.delete(key);
      changed.fire();
    };
    const listeners = [watcher.onDidChange(forget), watcher.onDidCreate(forget), watcher.onDidDelete(forget)];
    watchers.set(key, Disposable.from(watcher, ...listeners));
  }

  function fileOf(folder: WorkspaceFolder): NotesFile {
    const key = folder.uri.toString();
    const file = files.get(key) ?? notesFileIn(folder, disk);
    files.set(key, file);
    return file;
  }

  /** A file that is broken or cannot be read says nothing, and is reported. */
  async function load(folder: WorkspaceFolder): Promise<WorkspaceFile | Broken | undefined> {
    try {
      const text = await fileOf(folder).read();
      if (text === undefined) return undefined;
      const { data, error } = await engine.readNotes(text);
      return data ?? ignored(folder, told(error));
    } catch (error) {
      return ignored(folder, error instanceof Error ? error.message : String(error));
    }
  }

  function ignored(folder: WorkspaceFolder, reason: string): Broken {
    const name = `${workspace.asRelativePath(folder.uri)}/${NOTES_FILE}`;
    const broken = l10n.t('{0}: {1}; it is ignored until it is repaired', name, reason);
    log.error(broken);
    return { broken };
  }

  function fileIn(folder: WorkspaceFolder): Promise<WorkspaceFile | Broken | undefined> {
    watch(folder);
    const key = folder.uri.toString();
    const known = read.get(key) ?? load(folder);
    read.set(key, known);
    return known;
  }

  async function change(folder: WorkspaceFolder, note: Parameters<NotesFile['change']>[0]): Promise<void> {
    await fileOf(folder).change(note);
    read.delete(folder.uri.toString());
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
      if (!file || 'broken' in file) return { ...NOTHING, ...file };
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

/** Path from the folder, with `/`. */
function pathIn(folder: WorkspaceFolder, uri: Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\//, '');
}
