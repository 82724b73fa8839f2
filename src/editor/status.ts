import {
  CancellationError,
  commands,
  Disposable,
  type LanguageStatusItem,
  LanguageStatusSeverity,
  l10n,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache } from './article-cache';
import { TEXT_SELECTOR } from './languages';
import { type Log, logFailure } from './log';
import type { SaveNotice } from './save-notice';
import { type Unwatched, unwatchedBecause } from './watched-documents';

/** How long nobody may type before the count is made again, in milliseconds. */
const QUIET_TIME = 400;

/** Reached from the status: all that can be done, in the order of use. */
const COMMANDS = [
  'cleanArticle',
  'previewCleanup',
  'convertToMarkdown',
  'copyAsMarkdown',
  'nextNoise',
  'cleanAnyway',
  'toggleDecorations',
  'cleanOnSaveAgain',
  'showEffectiveSettings',
] as const;

/** Beside the language mode: whether the document is an article, and how much is wrong in it. */
export function registerStatus(articles: ArticleCache, notice: SaveNotice, log: Log): Disposable {
  const item = languages.createLanguageStatusItem('newsText.status', TEXT_SELECTOR);
  item.name = l10n.t('News Text');
  item.command = { command: 'newsText.showCommands', title: l10n.t('Commands…') };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch((error) => logFailure(log, error)), wait);
  };

  async function refresh(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (!document || languages.match(TEXT_SELECTOR, document) === 0) return;
    const reason = unwatchedBecause(document);
    if (reason) return tellState(item, unwatchedText(reason), '');
    item.busy = true;
    try {
      await tellReading(item, articles, notice.skips(document), document);
    } catch (error) {
      if (!(error instanceof CancellationError)) throw error;
      tellState(item, l10n.t('Not read: you stopped it'), '');
    } finally {
      item.busy = false;
    }
  }

  schedule(0);
  return Disposable.from(
    item,
    new Disposable(() => clearTimeout(timer)),
    window.onDidChangeActiveTextEditor(() => schedule(0)),
    articles.onDidChange(() => schedule(0)),
    notice.onDidChange(() => schedule(0)),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) schedule(QUIET_TIME);
    }),
    commands.registerCommand('newsText.showCommands', showCommands),
  );
}

async function tellReading(
  item: LanguageStatusItem,
  articles: ArticleCache,
  skipped: boolean,
  document: TextDocument,
): Promise<void> {
  const { version } = document;
  const { isArticle, problems } = await articles.read(document);
  const ignored = await articles.ignored(document);
  if (document.version !== version || document !== window.activeTextEditor?.document) return;
  if (!isArticle) return tellState(item, l10n.t('Not a news article'), l10n.t('nothing is changed in it'), ignored);
  const count = problems.filter(({ fix }) => fix === 'apply').length;
  const others = problems.length - count;
  const detail = [
    ...(others > 0 ? [l10n.t('{0} more to look at', others)] : []),
    ...(skipped ? [l10n.t('not cleaned on save')] : []),
  ].join(l10n.t(', '));
  if (count === 0) return tellState(item, l10n.t('Article: clean'), detail, ignored);
  tellState(
    item,
    count === 1 ? l10n.t('Article: 1 thing to clean') : l10n.t('Article: {0} things to clean', count),
    detail,
    ignored,
  );
}

/** What is `ignored` of the user's own words matters more than the `detail`, and shows in the status bar. */
function tellState(item: LanguageStatusItem, text: string, detail: string, ignored: readonly string[] = []): void {
  item.text = `$(book) ${text}`;
  item.severity = ignored.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
  item.detail = ignored[0] ?? detail;
}

function unwatchedText(reason: Unwatched): string {
  if (reason === 'too-large') return l10n.t('Too large: not looked at');
  return reason === 'excluded' ? l10n.t('Excluded: not looked at') : l10n.t('Not looked at in this language');
}

/** The titles are those of the palette, which the manifest has in the editor's language. */
async function showCommands(): Promise<void> {
  const titles: Readonly<Record<(typeof COMMANDS)[number], string>> = {
    cleanArticle: l10n.t('Clean Article'),
    previewCleanup: l10n.t('Preview Cleanup'),
    convertToMarkdown: l10n.t('Convert to Markdown'),
    copyAsMarkdown: l10n.t('Copy Article as Markdown'),
    nextNoise: l10n.t('Go to Next Finding'),
    cleanAnyway: l10n.t('Clean Anyway'),
    toggleDecorations: l10n.t('Show or Hide the Marks of Noise'),
    cleanOnSaveAgain: l10n.t('Clean This File on Save Again'),
    showEffectiveSettings: l10n.t('Show Effective Settings'),
  };
  const entries = COMMANDS.map((id) => ({ label: titles[id], id }));
  const chosen = await window.showQuickPick(entries, { title: l10n.t('News Text') });
  if (chosen) await commands.executeCommand(`newsText.${chosen.id}`);
}
