import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import type { Entity } from '../../core';
import type { ArticleCache } from '../article-cache';
import { attempt } from '../document-command';
import { type Log, logFailure } from '../log';
import type { Outcome } from '../outcome';
import { entityItem } from './entity-item';
import { createEntityMarks } from './entity-marks';
import {
  type EntitiesRow,
  type EntityOrder,
  type EntityRow,
  entityChildrenOf,
  entityRowOf,
  entityRows,
  type GroupRow,
} from './entity-rows';
import type { Shown, ShownArticle } from './shown-article';

const VIEW = 'newsTextEntities';
const ORDER = 'newsText.entityOrder';
/** What the welcome texts are chosen by. */
const STATE_KEY = 'newsText.entities';
/** Whether there are mentions to go through. */
const PICKED_KEY = 'newsText.entityPicked';

export interface ShownEntities extends Shown {
  /** The text that the entities were found in. */
  readonly text: string;
  readonly entities: readonly Entity[];
}

export interface EntitiesView extends Disposable {
  readonly rows: TreeDataProvider<EntitiesRow>;
  readonly tree: TreeView<EntitiesRow>;
  /** Other rows are shown. */
  readonly onDidChange: Event<unknown>;
  readonly state: 'reading' | 'none' | 'some' | 'failed';
  /** What the rows are about. */
  readonly shown: ShownEntities | undefined;
  /** The entities of the article as it is now. */
  upToDate(): Promise<ShownEntities | undefined>;
  /** The row of an entity with that type and name. */
  find(entity: Pick<Entity, 'type' | 'name'>): EntityRow | undefined;
  /** Whose mentions are marked in the text. */
  readonly picked: EntityRow | undefined;
  pick(row: EntityRow): Promise<void>;
}

/** Who and what is named, by type. The models are loaded in the other thread when the view is first seen. */
export function createEntitiesView(
  article: ShownArticle,
  articles: ArticleCache,
  memory: Memento,
  log: Log,
): EntitiesView {
  const changed = new EventEmitter<EntitiesRow | undefined>();
  const marks = createEntityMarks();
  let order = memory.get<EntityOrder>(ORDER, 'mention');
  let state: EntitiesView['state'] = 'none';
  let shown: ShownEntities | undefined;
  let top: GroupRow[] = [];
  let picked: EntityRow | undefined;
  let looking = false;

  const rows: TreeDataProvider<EntitiesRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? entityChildrenOf(row) : [...top]),
    getParent: (row) => (row.kind === 'group' ? undefined : row.parent),
    getTreeItem: (row) => entityItem(row, shown?.text ?? '', shown?.reading.lines ?? []),
  };
  const tree = window.createTreeView(VIEW, { treeDataProvider: rows, showCollapseAll: true });

  function set(next: EntitiesView['state'], found?: ShownEntities): void {
    state = next;
    shown = found;
    top = found ? entityRows(found.entities, order) : [];
    picked = picked && find(picked.entity);
    tree.message = next === 'reading' ? l10n.t('Looking for names, dates and figures…') : '';
    void commands.executeCommand('setContext', STATE_KEY, next);
    changed.fire(undefined);
    mark();
  }

  /** One text after the other: of those that come while one is looked through, only the last is looked at. */
  async function renew(): Promise<void> {
    if (looking) return;
    looking = true;
    try {
      let last: Shown | undefined;
      do {
        last = article.shown;
        await show(last);
      } while (article.shown !== last);
    } finally {
      looking = false;
    }
  }

  async function show(current: Shown | undefined): Promise<void> {
    if (!current) return set('none');
    // Seen by nobody: what is shown later is asked for then.
    if (!tree.visible) return;
    // What is shown of an older version stays until the new one is read; of another document, nothing.
    if (shown?.document !== current.document) set('reading');
    try {
      await window.withProgress({ location: { viewId: VIEW } }, () => look(current));
    } catch (error) {
      logFailure(log, error);
      if (article.shown === current) set('failed');
    }
  }

  async function again(): Promise<Outcome> {
    await renew();
    return state === 'failed'
      ? { kind: 'failed', message: l10n.t('The names could not be looked for.') }
      : { kind: 'done', message: l10n.t('The names were looked for again.') };
  }

  async function look(current: Shown): Promise<void> {
    const { document, version } = current;
    if (document.version !== version) return;
    const text = document.getText();
    const entities = await articles.entities(document);
    if (article.shown === current) set(entities.length > 0 ? 'some' : 'none', { ...current, text, entities });
  }

  async function upToDate(): Promise<ShownEntities | undefined> {
    const current = await article.upToDate();
    if (!current) return undefined;
    if (shown?.document !== current.document || shown.reading !== current.reading) await look(current);
    return shown?.document === current.document && shown.version === current.document.version ? shown : undefined;
  }

  function find({ type, name }: Pick<Entity, 'type' | 'name'>): EntityRow | undefined {
    const group = top.find((candidate) => candidate.type === type);
    return (
      group?.children.find(({ entity }) => entity.name === name) ??
      group?.children.find(({ entity }) => entity.aliases.includes(name))
    );
  }

  function mark(): void {
    const marked = tree.visible ? picked : undefined;
    if (marked && shown) marks.show(shown.document, marked.entity.mentions);
    else marks.clear();
    void commands.executeCommand('setContext', PICKED_KEY, marked !== undefined);
  }

  function pick(row: EntityRow | undefined): void {
    picked = row;
    mark();
  }

  async function sort(value: EntityOrder): Promise<Outcome> {
    order = value;
    await Promise.all([commands.executeCommand('setContext', ORDER, value), memory.update(ORDER, value)]);
    set(state, shown);
    const message = value === 'count' ? l10n.t('The most frequent stand first.') : l10n.t('In the order of the text.');
    return { kind: 'done', message };
  }

  void commands.executeCommand('setContext', ORDER, order);
  void commands.executeCommand('setContext', STATE_KEY, state);
  const parts = Disposable.from(
    changed,
    tree,
    marks,
    article.onDidChange(() => void renew()),
    tree.onDidChangeVisibility(({ visible }) => {
      mark();
      if (visible && shown?.reading !== article.shown?.reading) void renew();
    }),
    tree.onDidChangeSelection(({ selection: [row] }) => pick(row && entityRowOf(row))),
    commands.registerCommand('newsText.lookForEntities', () => attempt(log, again)),
    commands.registerCommand('newsText.entitiesByCount', () => attempt(log, () => sort('count'))),
    commands.registerCommand('newsText.entitiesByMention', () => attempt(log, () => sort('mention'))),
  );
  return {
    rows,
    tree,
    onDidChange: changed.event,
    get state() {
      return state;
    },
    get shown() {
      return shown;
    },
    upToDate,
    find,
    get picked() {
      return picked;
    },
    async pick(row) {
      pick(row);
      if (tree.visible && !tree.selection.some((selected) => entityRowOf(selected)?.id === row.id))
        await tree.reveal(row, { select: true, focus: false, expand: false }).then(undefined, () => {
          // One of those that are not listed.
        });
    },
    dispose: () => parts.dispose(),
  };
}
