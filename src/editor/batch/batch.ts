import { type CancellationToken, commands, Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { ArticleCache } from '../article-cache';
import { attempt } from '../document-command';
import type { Engine } from '../engine/engine';
import type { Log } from '../log';
import { type Outcome, tell } from '../outcome';
import { summaryOf } from '../summary';
import { type Result, refactor, writeInto } from './carry-out';
import { collectFiles, filesMatching } from './files';
import { type Plan, planFiles, type Work } from './plan';

/** More than that nobody looks through in a preview; they go into an output folder. */
const MOST_PREVIEWED = 200;

/** What a program may say in advance: where the results go. */
interface Answers {
  readonly to?: Uri;
}

/** Clean Files… and Convert Files to Markdown…: a dry run first, then a preview or an output folder. */
export function registerBatch(articles: ArticleCache, engine: Engine, log: Log): Disposable {
  async function run(work: Work, places: readonly Uri[] | undefined, { to }: Answers): Promise<Outcome> {
    const found = await findFiles(places);
    if (!found) return { kind: 'nothing', message: l10n.t('No files were chosen.') };
    const plan = await withProgress(l10n.t('Looking at the files'), async (progress, token) => {
      const looked = await planFiles(found.files, work, articles, engine, progress, token);
      return token.isCancellationRequested ? undefined : looked;
    });
    if (!plan) return tell(log, { kind: 'nothing', message: l10n.t('Cancelled: no file was changed.') });
    const seen = describe(plan, found.files.length);
    for (const { uri, reason } of plan.skipped) log.info(`${uri.toString(true)}: ${reason}`);
    if (plan.steps.length === 0) return tell(log, { kind: 'nothing', message: seen }, details(log));
    const folder = to ?? (await askWhere(plan, seen));
    if (!folder) return { kind: 'nothing', message: l10n.t('No file was changed.') };
    const result = folder === 'preview' ? await refactor(plan, true) : await writeInto(plan, found.root, folder);
    return report(work, plan, result);
  }

  function report(work: Work, plan: Plan, { done, skipped }: Result): Outcome {
    for (const { uri, reason } of skipped) log.info(`${uri.toString(true)}: ${reason}`);
    const others = [...plan.skipped, ...skipped];
    const failed = others.filter((file) => file.failed).length;
    if (done.length === 0 && failed === 0 && skipped.length === 0) {
      return tell(log, { kind: 'nothing', message: l10n.t('No file was changed.') });
    }
    const parts = [
      work === 'clean' ? l10n.t('{0} files cleaned', done.length) : l10n.t('{0} files converted', done.length),
      ...(others.length > failed ? [l10n.t('{0} skipped', others.length - failed)] : []),
      ...(failed > 0 ? [l10n.t('{0} failed', failed)] : []),
    ];
    const message = parts.join(l10n.t(', '));
    return tell(
      log,
      { kind: done.length > 0 ? 'done' : 'nothing', message },
      ...(others.length > 0 ? [details(log)] : []),
    );
  }

  const register = (id: string, work: Work) =>
    commands.registerCommand(id, (place?: unknown, places?: unknown, answers: Answers = {}) =>
      attempt(log, () => run(work, urisOf(place, places), answers)),
    );
  return Disposable.from(register('newsText.cleanFiles', 'clean'), register('newsText.convertFiles', 'convert'));
}

/** The explorer passes what was clicked and all that is selected. */
function urisOf(place: unknown, places: unknown): Uri[] | undefined {
  const all = Array.isArray(places) && places.length > 0 ? places : [place];
  const uris = all.filter((item): item is Uri => item instanceof Uri);
  return uris.length > 0 ? uris : undefined;
}

interface Found {
  readonly files: readonly Uri[];
  /** Paths in an output folder are counted from here. */
  readonly root: Uri;
}

async function findFiles(places: readonly Uri[] | undefined): Promise<Found | undefined> {
  const root = (uri: Uri) => workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
  const collect = (chosen: readonly Uri[]) =>
    withProgress(l10n.t('Looking for files'), async (_, token) => {
      const first = chosen[0];
      return first && { files: await collectFiles(chosen, token), root: root(first) };
    });
  if (places) return collect(places);
  const ways = [
    { id: 'workspace', label: l10n.t('All articles of the workspace') },
    { id: 'folder', label: l10n.t('A folder…') },
    { id: 'glob', label: l10n.t('Files that match a glob…') },
  ];
  const way = await window.showQuickPick(ways, { title: l10n.t('Which files?') });
  if (way?.id === 'workspace') return collect((workspace.workspaceFolders ?? []).map(({ uri }) => uri));
  if (way?.id === 'folder') {
    const chosen = await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false });
    return chosen && collect(chosen);
  }
  if (way?.id !== 'glob') return undefined;
  const glob = await window.showInputBox({ title: l10n.t('Which files?'), value: '**/*.txt' });
  if (!glob) return undefined;
  return withProgress(l10n.t('Looking for files'), async (_, token) => {
    const files = await filesMatching(glob, token);
    return { files, root: workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/') };
  });
}

/** The dry run in a sentence. */
function describe({ work, steps, skipped, kinds }: Plan, files: number): string {
  const failed = skipped.filter((file) => file.failed).length;
  const counts = [
    work === 'clean'
      ? l10n.t('{0} of {1} files would be cleaned', steps.length, files)
      : l10n.t('{0} of {1} files would be converted', steps.length, files),
    ...(kinds.length > 0 ? [summaryOf({ kinds })] : []),
    ...(failed > 0 ? [l10n.t('{0} could not be read', failed)] : []),
  ];
  return counts.join(l10n.t('; '));
}

async function askWhere({ steps }: Plan, seen: string): Promise<Uri | 'preview' | undefined> {
  const preview = { id: 'preview', label: l10n.t('Preview, then change the files') };
  const folder = { id: 'folder', label: l10n.t('Write into another folder…') };
  const ways = steps.length > MOST_PREVIEWED ? [folder] : [preview, folder];
  const way = await window.showQuickPick(ways, { title: seen, ignoreFocusOut: true });
  if (way !== folder) return way && 'preview';
  const chosen = await window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: l10n.t('Write Here'),
  });
  return chosen?.[0];
}

function details(log: Log) {
  return { label: l10n.t('Show Details'), run: () => log.show() };
}

function withProgress<T>(
  title: string,
  work: (
    progress: { report(step: { message?: string; increment?: number }): void },
    token: CancellationToken,
  ) => Promise<T>,
): Thenable<T> {
  return window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, work);
}
