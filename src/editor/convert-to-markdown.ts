import { type Disposable, l10n, Position, Selection, ViewColumn, window, workspace } from 'vscode';
import type { ArticleCache } from './article-cache';
import { registerDocumentCommand } from './document-command';
import type { Log } from './log';
import { tell } from './outcome';

/** The article as Markdown in a new editor beside; the source is left alone. */
export function registerConvertToMarkdown(articles: ArticleCache, log: Log): Disposable {
  return registerDocumentCommand('newsText.convertToMarkdown', log, async (source) => {
    const { markdown, isArticle, sections } = await articles.markdown(source);
    await showBeside(markdown);
    return tell(log, { kind: 'done', message: messageFor(isArticle, sections) });
  });
}

/** Shown empty, then filled: an untitled text that no editor shows yet gets one from VS Code itself, in the wrong place. */
async function showBeside(content: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preview: false });
  const start = new Position(0, 0);
  const filled = await editor.edit((builder) => builder.insert(start, content));
  if (!filled) throw new Error(l10n.t('the new editor was closed'));
  editor.selection = new Selection(start, start);
  editor.revealRange(editor.selection);
}

function messageFor(isArticle: boolean, sections: number): string {
  if (!isArticle) return l10n.t('Converted to Markdown, though this does not read like a news article.');
  if (sections === 0) return l10n.t('Converted to Markdown.');
  return sections === 1
    ? l10n.t('Converted to Markdown: 1 section.')
    : l10n.t('Converted to Markdown: {0} sections.', sections);
}
