import { commands, Disposable, l10n, type TextDocument, window } from 'vscode';
import { clean } from '../core';
import type { ArticleCache } from './article-cache';
import { applyToDocument, editorOf, editsInside } from './document-edits';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';
import { summaryOf } from './summary';
import { findTarget, isRefusal } from './target';

/** Clean Article and Clean Anyway: on the selections where there are some, else on the whole document. */
export function registerCleanArticle(articles: ArticleCache, log: Log): Disposable {
  const run = (anyway: boolean) => async (argument?: unknown) => {
    const target = await findTarget(argument);
    if (isRefusal(target)) return tell(log, target.outcome, ...target.offers);
    // A file chosen in the explorer: what changes must be seen, and can then be undone.
    if (!editorOf(target)) await window.showTextDocument(target);
    return cleanDocument(target, anyway);
  };

  async function cleanDocument(document: TextDocument, anyway: boolean): Promise<Outcome> {
    const article = articles.articleOf(document);
    if (!article.isArticle && !anyway) {
      const message = l10n.t('This does not read like a news article, so nothing was changed.');
      const offer = { label: l10n.t('Clean Anyway'), run: () => commands.executeCommand('newsText.cleanAnyway') };
      return tell(log, { kind: 'not-an-article', message }, offer);
    }
    const editor = editorOf(document);
    const all = clean(article, { anyway });
    const edits = editsInside(editor, all);
    if (edits.length === 0) {
      const message =
        all.length > 0 ? l10n.t('Nothing to clean in the selection.') : l10n.t('The article is clean already.');
      return tell(log, { kind: 'nothing', message });
    }
    const message = l10n.t('Cleaned: {0}', summaryOf(edits, article.findings));
    if (await applyToDocument(document, edits)) return tell(log, { kind: 'done', message });
    return tell(log, {
      kind: 'failed',
      message: l10n.t('The document could not be changed: it was edited meanwhile, or it is read-only.'),
    });
  }

  return Disposable.from(
    commands.registerCommand('newsText.cleanArticle', run(false)),
    commands.registerCommand('newsText.cleanAnyway', run(true)),
  );
}
