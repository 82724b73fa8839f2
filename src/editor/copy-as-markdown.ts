import { type Disposable, env, l10n } from 'vscode';
import type { ArticleCache } from './article-cache';
import { registerDocumentCommand } from './document-command';
import type { Log } from './log';
import { tell } from './outcome';

/** The article as Markdown to the clipboard; the source is left alone. */
export function registerCopyAsMarkdown(articles: ArticleCache, log: Log): Disposable {
  return registerDocumentCommand('newsText.copyAsMarkdown', log, async (document) => {
    const { markdown } = await articles.markdown(document);
    await env.clipboard.writeText(markdown);
    return tell(log, { kind: 'done', message: l10n.t('Copied as Markdown: {0} characters.', markdown.length) });
  });
}
