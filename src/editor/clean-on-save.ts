import {
  type ConfigurationScope,
  type Disposable,
  l10n,
  type TextDocument,
  TextDocumentSaveReason,
  type TextEdit,
  window,
  workspace,
} from 'vscode';
import type { ArticleCache } from './article-cache';
import { registerDocumentCommand } from './document-command';
import { textEdits } from './document-edits';
import type { Cleanup } from './engine/engine';
import type { Log } from './log';
import { tell } from './outcome';
import type { SaveNotice } from './save-notice';
import { oneOf } from './settings';
import { isWatched } from './watched-documents';

/** VS Code drops a listener that keeps saves waiting, so it never takes longer, in milliseconds. */
export const SAVE_BUDGET = 300;

/** How long a word in the status bar stays, in milliseconds. */
const STATUS_TIME = 5000;

const MODES = ['off', 'careful', 'balanced'] as const;

function cleanOnSaveFor(scope: ConfigurationScope): (typeof MODES)[number] {
  const value = workspace.getConfiguration('newsText', scope).get<unknown>('cleanOnSave');
  return oneOf(MODES, value) ?? 'off';
}

/** Cleans news articles as they are saved by hand: never on auto save, never a save that the extension makes itself. */
export function registerCleanOnSave(articles: ArticleCache, notice: SaveNotice, log: Log): Disposable {
  let told = false;
  return workspace.onWillSaveTextDocument((event) => {
    const { document, reason } = event;
    const mode = cleanOnSaveFor(document);
    if (mode === 'off' || reason !== TextDocumentSaveReason.Manual) return;
    if (!isWatched(document) || notice.skips(document)) return;
    event.waitUntil(
      editsFor(document, () => articles.clean(document, { preset: mode }), notice, log).catch((error): TextEdit[] => {
        log.error(error);
        if (!told) tellOfFailure(log, error);
        told = true;
        return [];
      }),
    );
  });
}

/** Once is enough: later failures are in the log, and a message at every save would be worse than what it tells of. */
function tellOfFailure(log: Log, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  tell(log, { kind: 'failed', message: l10n.t('Not cleaned on save, but saved as it was typed: {0}', reason) });
}

/** The way back from "Never for This File" and from Undo. */
export function registerCleanOnSaveAgain(notice: SaveNotice, log: Log): Disposable {
  return registerDocumentCommand('newsText.cleanOnSaveAgain', log, async (document) => {
    if (!notice.skips(document)) {
      const message = l10n.t('This file is not kept from being cleaned on save.');
      return tell(log, { kind: 'nothing', message });
    }
    await notice.again(document);
    const message = l10n.t('This file is cleaned on save again, where the settings say so.');
    return tell(log, { kind: 'done', message });
  });
}

/** No edits where there is nothing to do, the text is no article, or the answer takes too long. */
async function editsFor(
  document: TextDocument,
  clean: () => Promise<Cleanup>,
  notice: SaveNotice,
  log: Log,
): Promise<TextEdit[]> {
  const { version } = document;
  const source = document.getText();
  const cleanup = await within(SAVE_BUDGET, clean());
  if (!cleanup) {
    const message = l10n.t('Not cleaned on save: it would have taken too long.');
    log.info(`${message} ${document.uri}`);
    window.setStatusBarMessage(`$(watch) ${message}`, STATUS_TIME);
    return [];
  }
  if (cleanup.edits.length === 0 || document.version !== version) return [];
  notice.willClean(document, source, cleanup);
  return textEdits(document, cleanup.edits);
}

/** What `work` gives, or nothing when the time is over. */
function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
