// Corrections of entities in documents outside of any workspace folder: in the workspace's state, an untitled document's only while it is open.
import { type Disposable, type Memento, type Uri, workspace } from 'vscode';
import type { EntityCorrection } from '../core';
import type { Engine } from './engine/engine';
import { told } from './message';

export interface LooseCorrections extends Disposable {
  of(uri: Uri): Promise<readonly EntityCorrection[]>;
  add(uri: Uri, correction: EntityCorrection): Promise<void>;
  remove(uri: Uri, corrections: readonly EntityCorrection[]): Promise<void>;
}

const STATE = 'newsText.corrections';

/** By the document's address, what a workspace file would hold. */
type States = Readonly<Record<string, string>>;

export function createLooseCorrections(engine: Engine, state: Memento): LooseCorrections {
  const untitled = new Map<string, string>();
  const closed = workspace.onDidCloseTextDocument(({ uri }) => untitled.delete(uri.toString()));
  const textOf = (key: string): string | undefined => untitled.get(key) ?? state.get<States>(STATE, {})[key];
  async function change(uri: Uri, note: (text: string | undefined) => ReturnType<Engine['noteEntity']>): Promise<void> {
    const key = uri.toString();
    const { text, error } = await note(textOf(key));
    if (error) throw new Error(told(error));
    if (uri.scheme === 'untitled') untitled.set(key, text);
    else await state.update(STATE, { ...state.get<States>(STATE, {}), [key]: text });
  }

  return {
    async of(uri) {
      const text = textOf(uri.toString());
      return text === undefined ? [] : ((await engine.readNotes(text)).data?.entities ?? []);
    },
    add: (uri, correction) => change(uri, (text) => engine.noteEntity(text, correction)),
    remove: (uri, corrections) => change(uri, (text) => engine.forgetEntities(text, corrections)),
    dispose: () => closed.dispose(),
  };
}
