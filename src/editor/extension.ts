import type { ExtensionContext } from 'vscode';
import { createArticleCache } from './article-cache';
import { registerCleanArticle } from './clean-article';
import { registerConvertToMarkdown } from './convert-to-markdown';
import { registerCopyAsMarkdown } from './copy-as-markdown';
import { createLog } from './log';
import { registerPreview } from './preview';

/** The table of contents: one line a feature. */
export function activate(context: ExtensionContext): void {
  const log = createLog();
  const articles = createArticleCache(log);
  context.subscriptions.push(
    log,
    articles,
    registerCleanArticle(articles, log),
    registerPreview(articles, log),
    registerConvertToMarkdown(articles, log),
    registerCopyAsMarkdown(articles, log),
  );
}
