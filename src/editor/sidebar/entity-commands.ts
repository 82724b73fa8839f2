// What can be done with a row of the Entities view: go through its mentions, find them all, copy.
import { commands, Disposable, env, l10n } from 'vscode';
import type { Mention } from '../../core';
import { attempt } from '../document-command';
import { editorOf } from '../document-edits';
import type { Log } from '../log';
import { type Outcome, tell } from '../outcome';
import type { EntitiesView } from './entities-view';
import { type EntitiesRow, type EntityRow, entityRowOf, type GroupRow, mentionAt } from './entity-rows';
import { groupName } from './entity-words';
import { showPlace } from './show-place';

/** What a command may be given: a row of the view, or an entity by its type and name. */
export type EntityArgument = EntitiesRow | Pick<EntityRow['entity'], 'type' | 'name'> | undefined;

export function registerEntityCommands(view: EntitiesView, log: Log): Disposable {
  async function goTo(argument: EntityArgument): Promise<Outcome> {
    const row = await rowFor(view, argument);
    const shown = await view.upToDate();
    if (!row || !shown) return nothingNamed(log);
    const wanted = argument && 'kind' in argument && argument.kind === 'mention' ? argument.id : row.children[0]?.id;
    return showPlace(shown, row.children.find(({ id }) => id === wanted)?.mention, { whole: true });
  }

  /** From the cursor to the next or previous mention, round the end of the text. */
  async function step(argument: EntityArgument, by: 1 | -1): Promise<Outcome> {
    const row = await rowFor(view, argument);
    const shown = await view.upToDate();
    if (!row || !shown) return nothingNamed(log);
    await view.pick(row);
    const { document } = shown;
    const selection = editorOf(document)?.selection;
    const at = selection ? document.offsetAt(selection.start) : -1;
    const { mentions } = row.entity;
    const ahead =
      by > 0 ? mentions.findIndex(({ start }) => start > at) : mentions.findLastIndex(({ start }) => start < at);
    const place = ahead >= 0 ? ahead : by > 0 ? 0 : mentions.length - 1;
    const outcome = await showPlace(shown, mentions[place], { whole: true, keepFocus: true });
    const message = l10n.t('{0} of {1}: {2}', place + 1, mentions.length, row.entity.name);
    return outcome.kind === 'done' ? tell(log, { kind: 'done', message }) : outcome;
  }

  /** In the References view where there is one, else in a peek. */
  async function findAll(argument: EntityArgument): Promise<Outcome> {
    const row = await rowFor(view, argument);
    const shown = await view.upToDate();
    const first: Mention | undefined = row?.entity.mentions[0];
    if (!row || !shown || !first) return nothingNamed(log);
    await showPlace(shown, first, { whole: true });
    try {
      await commands.executeCommand('references-view.findReferences');
    } catch {
      await commands.executeCommand('editor.action.referenceSearch.trigger');
    }
    return { kind: 'done', message: l10n.t('{0} mentions', row.entity.mentions.length) };
  }

  async function copyName(argument: EntityArgument): Promise<Outcome> {
    const row = await rowFor(view, argument);
    if (!row) return nothingNamed(log);
    await env.clipboard.writeText(row.entity.name);
    return tell(log, { kind: 'done', message: l10n.t('Copied: {0}', row.entity.name) });
  }

  async function copyGroup(group: GroupRow): Promise<Outcome> {
    const { type, children } = group;
    await env.clipboard.writeText(children.map(({ entity }) => `- ${asMarkdown(entity.name)}\n`).join(''));
    return tell(log, { kind: 'done', message: l10n.t('Copied: {0}', `${groupName(type)} (${children.length})`) });
  }

  const register = <T extends EntityArgument>(id: string, run: (argument: T) => Promise<Outcome>) =>
    commands.registerCommand(id, (argument?: EntityArgument) => attempt(log, () => run(argument as T)));
  return Disposable.from(
    register('newsText.goToMention', goTo),
    register('newsText.nextMention', (argument) => step(argument, 1)),
    register('newsText.previousMention', (argument) => step(argument, -1)),
    register('newsText.findMentions', findAll),
    register('newsText.copyEntity', copyName),
    register('newsText.copyEntityGroup', copyGroup),
  );
}

/** The row as the text is now: of what was clicked, else of what is selected, else of what the cursor is on. */
export async function rowFor(view: EntitiesView, argument: EntityArgument): Promise<EntityRow | undefined> {
  const shown = await view.upToDate();
  const clicked = argument && ('kind' in argument ? entityRowOf(argument)?.entity : argument);
  const editor = shown && editorOf(shown.document);
  const wanted =
    clicked ??
    view.picked?.entity ??
    (editor && mentionAt(shown.entities, shown.document.offsetAt(editor.selection.active))?.entity);
  return wanted && view.find(wanted);
}

export function nothingNamed(log: Log): Outcome {
  return tell(log, { kind: 'nothing', message: l10n.t('Choose a name in the view Entities first.') });
}

/** Names with marks that Markdown would read as markup. */
function asMarkdown(name: string): string {
  return name.replace(/[\\`*_[\]<>]/g, '\\$&');
}
