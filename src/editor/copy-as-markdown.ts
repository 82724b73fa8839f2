import { commands, type Disposable, env, l10n } from 'vscode';
import { toMarkdown } from '../core';
import type { ArticleCache } from './article-cache';
import type { Log } from './log';
import { tell } from './outcome';
import { findTarget, isRefusal } from './target';

/** The article as Markdown to the clipboard; the source is left alone. */
export function registerCopyAsMarkdown(articles: ArticleCache, log: Log): Disposable {
  return commands.registerCommand('newsText.copyAsMarkdown', async (argument?: unknown) => {
    const target = await findTarget(argument);
    if (isRefusal(target)) return tell(log, target.outcome, ...target.offers);
    const markdown = toMarkdown(articles.articleOf(target));
    await env.clipboard.writeText(markdown);
    return tell(log, { kind: 'done', message: l10n.t('Copied as Markdown: {0} characters.', markdown.length) });
  });
}
