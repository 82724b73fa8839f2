import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type Memento,
  type TreeDataProvider,
  type TreeView,
  window,
} from 'vscode';
import { attempt } from '../document-command';
import type { Log } from '../log';
import type { Outcome } from '../outcome';
import { outlineItem, sizeText } from './outline-item';
import { type OutlineRow, outlineChildrenOf, outlineRows, sectionAt } from './outline-rows';
import { showPlace } from './show-place';
import type { ShownArticle } from './shown-article';

/** How long the cursor must rest before the view goes after it, in milliseconds. */
const REST = 60;
const FOLLOWS = 'newsText.followsCursor';

export interface OutlineView extends Disposable {
  readonly rows: TreeDataProvider<OutlineRow>;
  readonly tree: TreeView<OutlineRow>;
}

/** Title, details and sections; the one with the cursor is marked. */
export function createOutlineView(article: ShownArticle, state: Memento, log: Log): OutlineView {
  const changed = new EventEmitter<OutlineRow | undefined>();
  const folded = new Set<string>();
  let top: OutlineRow[] = [];
  let current: OutlineRow | undefined;
  let follows = state.get(FOLLOWS, true);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const rows: TreeDataProvider<OutlineRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => outlineChildrenOf(row ? row.children : top, row),
    getParent: (row) => row.parent,
    getTreeItem: (row) => outlineItem(row, article.shown?.reading.language ?? '', row.id === current?.id),
  };
  const tree = window.createTreeView('newsTextOutline', { treeDataProvider: rows, showCollapseAll: true });

  function renew(): void {
    const { shown } = article;
    top = shown ? outlineRows(shown.reading.outline) : [];
    current = rowAtCursor();
    tree.description = shown ? sizeText(shown.reading.outline.size, shown.reading.language) : '';
    tree.message = article.state === 'reading' ? l10n.t('Reading the article…') : '';
    changed.fire(undefined);
    reveal();
  }

  function rowAtCursor(): OutlineRow | undefined {
    const editor = window.activeTextEditor;
    const { shown } = article;
    if (!shown || !editor || editor.document !== shown.document) return current && find(top, current.id);
    return sectionAt(top, editor.document.offsetAt(editor.selection.active));
  }

  function mark(): void {
    const before = current;
    current = rowAtCursor();
    if (before?.id === current?.id) return;
    if (before) changed.fire(find(top, before.id) ?? before);
    if (current) changed.fire(current);
    reveal();
  }

  /** What the reader has folded stays folded: then the folded row stands for what is in it. */
  function reveal(): void {
    if (!follows || !tree.visible || !current) return;
    let row = current;
    for (let above = row.parent; above; above = above.parent) if (folded.has(above.id)) row = above;
    tree.reveal(row, { select: true, focus: false, expand: false }).then(undefined, () => {
      // The row has gone with an edit, and the next reading has another; or it is one of those that are not listed.
    });
  }

  async function follow(value: boolean): Promise<Outcome> {
    follows = value;
    await commands.executeCommand('setContext', FOLLOWS, value);
    await state.update(FOLLOWS, value);
    reveal();
    const message = value ? l10n.t('The outline follows the cursor.') : l10n.t('The outline stays where it is.');
    return { kind: 'done', message };
  }

  async function goTo(row: OutlineRow): Promise<Outcome> {
    const shown = await article.upToDate();
    return showPlace(shown, row.kind === 'more' ? row : find(top, row.id));
  }

  void commands.executeCommand('setContext', FOLLOWS, follows);
  renew();
  const parts = Disposable.from(
    changed,
    tree,
    article.onDidChange(renew),
    tree.onDidCollapseElement(({ element }) => folded.add(element.id)),
    tree.onDidExpandElement(({ element }) => folded.delete(element.id)),
    tree.onDidChangeVisibility(() => reveal()),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document !== article.shown?.document) return;
      clearTimeout(timer);
      timer = setTimeout(mark, REST);
    }),
    commands.registerCommand('newsText.followCursor', () => attempt(log, () => follow(true))),
    commands.registerCommand('newsText.stopFollowingCursor', () => attempt(log, () => follow(false))),
    commands.registerCommand('newsText.goToOutline', (row: OutlineRow) => attempt(log, () => goTo(row))),
  );
  return {
    rows,
    tree,
    dispose() {
      clearTimeout(timer);
      parts.dispose();
    },
  };
}

function find(rows: readonly OutlineRow[], id: string): OutlineRow | undefined {
  for (const row of rows) {
    const found = row.id === id ? row : id.startsWith(`${row.id}/`) ? find(row.children, id) : undefined;
    if (found) return found;
  }
  return undefined;
}
