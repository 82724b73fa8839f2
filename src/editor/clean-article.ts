import { commands, Disposable, l10n, type TextDocument, window } from 'vscode';
import type { ArticleCache } from './article-cache';
import { registerDocumentCommand } from './document-command';
import { applyInEditor, editorOf, selectedSpans } from './document-edits';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';
import { summaryOf } from './summary';
import { refusalToRewrite } from './target';

/** Clean Article and Clean Anyway: on the selections where there are some, else on the whole document. */
export function registerCleanArticle(articles: ArticleCache, log: Log): Disposable {
  return Disposable.from(
    registerDocumentCommand('newsText.cleanArticle', log, (document) => cleanDocument(articles, log, document, false)),
    registerDocumentCommand('newsText.cleanAnyway', log, (document) => cleanDocument(articles, log, document, true)),
  );
}

export async function cleanDocument(
  articles: ArticleCache,
  log: Log,
  document: TextDocument,
  anyway: boolean,
): Promise<Outcome> {
  const refusal = refusalToRewrite(document);
  if (refusal) return tell(log, refusal.outcome, ...refusal.offers);
  // A file chosen in the explorer: what changes must be seen, and can then be undone.
  const editor = editorOf(document) ?? (await window.showTextDocument(document));
  const { version } = document;
  const spans = selectedSpans(editor);
  const cleanup = await articles.clean(document, { anyway, ...(spans.length > 0 && { choice: { spans } }) });
  if (!cleanup.isArticle && !anyway) {
    const message = l10n.t('This does not read like a news article, so nothing was changed.');
    const run = () => commands.executeCommand('newsText.cleanAnyway', document.uri);
    return tell(log, { kind: 'not-an-article', message }, { label: l10n.t('Clean Anyway'), run });
  }
  if (cleanup.edits.length === 0) {
    const message =
      spans.length === 0 ? l10n.t('The article is clean already.') : l10n.t('Nothing to clean in the selection.');
    return tell(log, { kind: 'nothing', message });
  }
  const message = l10n.t('Cleaned: {0}', summaryOf(cleanup));
  if (await applyInEditor(editor, version, cleanup.edits)) return tell(log, { kind: 'done', message });
  return tell(log, {
    kind: 'failed',
    message: l10n.t('The document could not be changed: it was edited meanwhile, or it is read-only.'),
  });
}
