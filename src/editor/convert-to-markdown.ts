import { commands, type Disposable, l10n, ViewColumn, window, workspace } from 'vscode';
import { toMarkdown } from '../core';
import type { ArticleCache } from './article-cache';
import type { Log } from './log';
import { tell } from './outcome';
import { findTarget, isRefusal } from './target';

/** The article as Markdown in a new editor beside; the source is left alone. */
export function registerConvertToMarkdown(articles: ArticleCache, log: Log): Disposable {
  return commands.registerCommand('newsText.convertToMarkdown', async (argument?: unknown) => {
    const target = await findTarget(argument);
    if (isRefusal(target)) return tell(log, target.outcome, ...target.offers);
    const article = articles.articleOf(target);
    const document = await workspace.openTextDocument({ language: 'markdown', content: toMarkdown(article) });
    await window.showTextDocument(document, ViewColumn.Beside);
    const message = article.isArticle
      ? l10n.t('Converted to Markdown: {0} sections.', article.sections.length)
      : l10n.t('Converted to Markdown, though this does not read like a news article.');
    return tell(log, { kind: 'done', message });
  });
}
