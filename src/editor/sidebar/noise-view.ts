import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocument,
  type TreeDataProvider,
  TreeItemCheckboxState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache, DocumentCleanRequest } from '../article-cache';
import { attempt } from '../document-command';
import { applyInEditor, editorOf } from '../document-edits';
import { isRewritable } from '../languages';
import type { Log } from '../log';
import { type Outcome, tell } from '../outcome';
import type { Previews } from '../preview';
import { summaryOf } from '../summary';
import { refusalToRewrite } from '../target';
import { noiseItem } from './noise-item';
import {
  childrenOf,
  type FindingRow,
  isFixable,
  isTicked,
  type KindRow,
  type NoiseRow,
  noiseRows,
  placeOf,
} from './noise-rows';
import { showPlace } from './show-place';
import type { Shown, ShownArticle } from './shown-article';

export interface NoiseView extends Disposable {
  readonly rows: TreeDataProvider<NoiseRow>;
  readonly tree: TreeView<NoiseRow>;
  /** Says whether Clean Checked takes a finding, or all of a kind. */
  tick(row: NoiseRow, ticked: boolean): void;
}

/** Findings by kind, each with a checkbox that says whether Clean Checked takes it. */
export function createNoiseView(
  article: ShownArticle,
  articles: ArticleCache,
  previews: Previews,
  log: Log,
): NoiseView {
  const changed = new EventEmitter<NoiseRow | undefined>();
  const ticksOf = new Map<TextDocument, Map<string, boolean>>();
  let top: KindRow[] = [];
  let read: Shown | undefined;

  const canClean = () => read !== undefined && isRewritable(read.document);
  const ticks = () => (read && ticksOf.get(read.document)) ?? new Map<string, boolean>();
  const rows: TreeDataProvider<NoiseRow> = {
    onDidChangeTreeData: changed.event,
    getChildren: (row) => (row ? childrenOf(row) : [...top]),
    getParent: (row) => (row.kind === 'kind' ? undefined : row.parent),
    getTreeItem: async (row) => {
      const rule = row.kind === 'kind' ? row.rule : row.parent.rule;
      return noiseItem(row, await articles.rule(rule), canClean() ? ticks() : undefined);
    },
  };
  const tree = window.createTreeView('newsTextNoise', {
    treeDataProvider: rows,
    showCollapseAll: true,
    manageCheckboxStateManually: true,
  });

  function renew(): void {
    read = article.shown;
    top = read ? noiseRows(read.reading.problems, read.document.getText()) : [];
    tree.message = article.state === 'reading' ? l10n.t('Reading the article…') : '';
    count();
    changed.fire(undefined);
  }

  function count(): void {
    const value = canClean() ? ticked().length : 0;
    const tooltip =
      value === 1
        ? l10n.t('1 finding that Clean Checked takes')
        : l10n.t('{0} findings that Clean Checked takes', value);
    tree.badge = value > 0 ? { value, tooltip } : undefined;
  }

  const findings = (): FindingRow[] => top.flatMap(({ children }) => children);
  const ticked = (): FindingRow[] => findings().filter((row) => isTicked(row, ticks()));

  function tick(row: NoiseRow, value: boolean): void {
    if (!read || row.kind === 'more') return;
    const known = ticks();
    ticksOf.set(read.document, known);
    for (const finding of row.kind === 'kind' ? row.children : [row])
      if (isFixable(finding)) known.set(finding.id, value);
    count();
    changed.fire(row.kind === 'kind' ? row : row.parent);
  }

  /** What is ticked; where that is what Clean takes anyway, just that. */
  function request(): DocumentCleanRequest {
    const asClean = findings().every((row) => isTicked(row, ticks()) === (row.problem.fix === 'apply'));
    return asClean ? {} : { choice: { findings: ticked().map(placeOf) } };
  }

  async function withArticle(run: (shown: Shown) => Promise<Outcome>): Promise<Outcome> {
    const shown = await article.upToDate();
    if (!shown) return tell(log, { kind: 'nothing', message: l10n.t('There is no article to clean.') });
    const refusal = refusalToRewrite(shown.document);
    if (refusal) return tell(log, refusal.outcome, ...refusal.offers);
    if (ticked().length === 0) return tell(log, { kind: 'nothing', message: l10n.t('Nothing is checked.') });
    return run(shown);
  }

  const clean = () =>
    withArticle(async ({ document, version }) => {
      const editor = editorOf(document) ?? (await window.showTextDocument(document));
      const cleanup = await articles.clean(document, request());
      if (cleanup.edits.length === 0)
        return tell(log, { kind: 'nothing', message: l10n.t('The article is clean already.') });
      return (await applyInEditor(editor, version, cleanup.edits))
        ? tell(log, { kind: 'done', message: l10n.t('Cleaned: {0}', summaryOf(cleanup)) })
        : tell(log, { kind: 'changed', message: l10n.t('The text has changed: look at it again.') });
    });

  async function keep(row: NoiseRow): Promise<Outcome> {
    const shown = await article.upToDate();
    const wanted = row.kind === 'kind' ? row.children : row.kind === 'finding' ? [row] : [];
    const ids = new Set(wanted.map(({ id }) => id));
    const current = findings().filter(({ id }) => ids.has(id));
    let outcome: Outcome = { kind: 'changed', message: l10n.t('The text has changed: look at it again.') };
    if (!shown) return outcome;
    // One after the other: each writes the same file.
    for (const finding of current) {
      outcome =
        (await commands.executeCommand<Outcome>('newsText.keepFinding', shown.document.uri, placeOf(finding))) ??
        outcome;
      if (outcome.kind !== 'done') break;
    }
    return outcome;
  }

  async function goTo(row: FindingRow): Promise<Outcome> {
    const shown = await article.upToDate();
    return showPlace(shown, findings().find(({ id }) => id === row.id)?.problem, { whole: true });
  }

  const register = (id: string, run: (row: NoiseRow) => Promise<Outcome>) =>
    commands.registerCommand(id, (row?: NoiseRow) => attempt(log, () => run(row as NoiseRow)));
  renew();
  const parts = Disposable.from(
    changed,
    tree,
    article.onDidChange(renew),
    tree.onDidChangeCheckboxState(({ items }) => {
      for (const [row, state] of items) tick(row, state === TreeItemCheckboxState.Checked);
    }),
    workspace.onDidCloseTextDocument((document) => ticksOf.delete(document)),
    register('newsText.cleanChecked', clean),
    register('newsText.previewChecked', () => withArticle(({ document }) => previews.show(document, request))),
    register('newsText.keepNoise', keep),
    register('newsText.goToNoise', (row) => goTo(row as FindingRow)),
  );
  return { rows, tree, tick, dispose: () => parts.dispose() };
}
