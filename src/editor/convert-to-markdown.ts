import { type Disposable, l10n, ViewColumn, window, workspace } from 'vscode';
import { toMarkdown } from '../core';
import type { ArticleCache } from './article-cache';
import { registerDocumentCommand } from './document-command';
import type { Log } from './log';
import { tell } from './outcome';

/** The article as Markdown in a new editor beside; the source is left alone. */
export function registerConvertToMarkdown(articles: ArticleCache, log: Log): Disposable {
  return registerDocumentCommand('newsText.convertToMarkdown', log, async (source) => {
    const article = articles.articleOf(source);
    const document = await workspace.openTextDocument({ language: 'markdown', content: toMarkdown(article) });
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
    return tell(log, { kind: 'done', message: messageFor(article.isArticle, article.sections.length) });
  });
}

function messageFor(isArticle: boolean, sections: number): string {
  if (!isArticle) return l10n.t('Converted to Markdown, though this does not read like a news article.');
  if (sections === 0) return l10n.t('Converted to Markdown.');
  return sections === 1
    ? l10n.t('Converted to Markdown: 1 section.')
    : l10n.t('Converted to Markdown: {0} sections.', sections);
}
