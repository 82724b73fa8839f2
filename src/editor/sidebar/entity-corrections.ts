// What the user says of entities: this is none, this is of another type, these two are the same; and the way back.
import { commands, Disposable, l10n, type TextDocument, window } from 'vscode';
import type { Entity, EntityCorrection } from '../../core';
import { attempt } from '../document-command';
import type { Log } from '../log';
import { type Outcome, tell } from '../outcome';
import type { WorkspaceNotes } from '../workspace-notes';
import type { EntitiesView, ShownEntities } from './entities-view';
import { type EntityArgument, nothingNamed, rowFor } from './entity-commands';
import { SHOWN_TYPES } from './entity-rows';
import { groupName, typeName } from './entity-words';

/** Whether there is something to take back. */
const CORRECTED_KEY = 'newsText.entitiesCorrected';

export function registerEntityCorrections(view: EntitiesView, notes: WorkspaceNotes, log: Log): Disposable {
  type Correct = (entity: Entity, shown: ShownEntities) => Promise<Outcome>;

  const hide: Correct = async ({ type, name }, { document }) => {
    await notes.correct(document, { type, name, hide: true });
    return tell(log, { kind: 'done', message: l10n.t('Hidden: {0}', name) });
  };

  const retype: Correct = async ({ type, name }, { document }) => {
    const others = SHOWN_TYPES.filter((other) => other !== type);
    const entries = others.map((becomes) => ({ label: typeName(becomes), becomes }));
    const chosen = await window.showQuickPick(entries, { title: l10n.t('What is “{0}”?', name) });
    if (!chosen) return unchanged();
    await notes.correct(document, { type, name, becomes: chosen.becomes });
    return tell(log, { kind: 'done', message: l10n.t('{0}: {1}', name, chosen.label) });
  };

  const merge: Correct = async (entity, { document, entities }) => {
    const { type, name } = entity;
    const entries = entities
      .filter((other) => other.type === type && other.name !== name)
      .map((other) => ({ label: other.name, description: other.aliases.join(l10n.t(', ')) }));
    const title = l10n.t('Who or what is “{0}” as well?', name);
    const chosen = await window.showQuickPick(entries, {
      title,
      placeHolder: entries.length > 0 ? groupName(type) : l10n.t('There is no other one.'),
      matchOnDescription: true,
    });
    if (!chosen) return unchanged();
    await notes.correct(document, { type, name, sameAs: chosen.label });
    return tell(log, { kind: 'done', message: l10n.t('{0} is {1}', name, chosen.label) });
  };

  async function takeBack(): Promise<Outcome> {
    const shown = await view.upToDate();
    if (!shown) return nothingNamed(log);
    const { corrections } = await notes.notesFor(shown.document);
    const entries = corrections.map((correction) => ({
      ...told(correction),
      correction,
      picked: corrections.length === 1,
    }));
    const title = l10n.t('Which corrections are taken back?');
    const chosen = await window.showQuickPick(entries, { title, canPickMany: true });
    if (!chosen || chosen.length === 0) return unchanged();
    await notes.takeBack(
      shown.document,
      chosen.map(({ correction }) => correction),
    );
    const message = l10n.t('Taken back: {0}', chosen.map(({ label }) => label).join(l10n.t(', ')));
    return tell(log, { kind: 'done', message });
  }

  async function sayWhetherCorrected(document: TextDocument | undefined): Promise<void> {
    const count = document ? (await notes.notesFor(document)).corrections.length : 0;
    await commands.executeCommand('setContext', CORRECTED_KEY, count > 0);
  }

  const register = (id: string, correct: Correct) =>
    commands.registerCommand(id, (argument?: EntityArgument) =>
      attempt(log, async () => {
        const row = await rowFor(view, argument);
        const shown = await view.upToDate();
        return row && shown ? correct(row.entity, shown) : nothingNamed(log);
      }),
    );
  return Disposable.from(
    register('newsText.hideEntity', hide),
    register('newsText.retypeEntity', retype),
    register('newsText.mergeEntity', merge),
    commands.registerCommand('newsText.takeBackCorrections', () => attempt(log, takeBack)),
    view.onDidChange(() => sayWhetherCorrected(view.shown?.document).catch((error) => log.error(error))),
  );
}

const unchanged = (): Outcome => ({ kind: 'nothing', message: l10n.t('Nothing was changed.') });

function told({ type, name, hide, becomes, sameAs }: EntityCorrection): { label: string; description: string } {
  const was = typeName(type);
  if (hide) return { label: name, description: l10n.t('{0}, hidden', was) };
  if (becomes) return { label: name, description: l10n.t('{0}, now {1}', was, typeName(becomes)) };
  return { label: name, description: l10n.t('is {0}', sameAs ?? '') };
}
