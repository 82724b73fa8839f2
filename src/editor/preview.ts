import { commands, Disposable, l10n, TabInputTextDiff, type TextDocument, Uri, ViewColumn, window } from 'vscode';
import type { ArticleCache, DocumentCleanRequest } from './article-cache';
import { attempt, registerDocumentCommand } from './document-command';
import { applyInEditor, edited } from './document-edits';
import { isRewritable } from './languages';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';
import { createPreviewContent, type Preview } from './preview-content';
import { summaryOf } from './summary';
import { refusalToRewrite } from './target';

export interface Previews extends Disposable {
  /** Shows what a cleanup would make of the document; it is asked for anew where the document has changed meanwhile. */
  show(document: TextDocument, request: () => DocumentCleanRequest): Promise<Outcome>;
}

/** Preview Cleanup: the source against what it would become, in a diff editor with Apply in its title bar. */
export function registerPreview(articles: ArticleCache, log: Log): Previews {
  const content = createPreviewContent();

  /** What Clean would make of the document as it is now. */
  async function compute(
    document: TextDocument,
    request: Preview['request'],
  ): Promise<Preview & { isArticle: boolean }> {
    const { version } = document;
    const source = document.getText();
    const cleanup = await articles.clean(document, request());
    const { isArticle, edits } = cleanup;
    return { document, version, request, edits, isArticle, text: edited(source, edits), summary: summaryOf(cleanup) };
  }

  async function preview(document: TextDocument, request: Preview['request']): Promise<Outcome> {
    if (!isRewritable(document)) return previewPage(document);
    const made = await compute(document, request);
    if (!made.isArticle && !request().anyway) {
      const message = l10n.t('This does not read like a news article, so there is nothing to preview.');
      const offer = {
        label: l10n.t('Preview Anyway'),
        run: () => attempt(log, () => preview(document, () => ({ anyway: true }))),
      };
      return tell(log, { kind: 'not-an-article', message }, offer);
    }
    if (made.edits.length === 0) {
      return tell(log, { kind: 'nothing', message: l10n.t('The article is clean already.') });
    }
    const uri = content.put(made);
    const name = document.uri.path.split('/').pop() ?? '';
    await commands.executeCommand('vscode.diff', document.uri, uri, l10n.t('{0} ↔ Cleaned', name), { preview: false });
    return tell(log, { kind: 'done', message: l10n.t('Preview: {0}', made.summary) });
  }

  /** Of a page, what Convert to Markdown would make: nothing else is ever made of one. */
  async function previewPage(document: TextDocument): Promise<Outcome> {
    const { version } = document;
    const { markdown } = await articles.markdown(document);
    const uri = content.put({ document, version, request: () => ({}), edits: [], text: markdown, summary: '' });
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: true, preserveFocus: true });
    return tell(log, { kind: 'done', message: l10n.t('Preview: the page as Markdown.') });
  }

  async function apply(argument?: unknown): Promise<Outcome> {
    const uri = previewUri(argument);
    const shown = uri && content.get(uri);
    if (!uri || !shown) {
      return tell(log, { kind: 'nothing', message: l10n.t('No cleanup preview is open.') });
    }
    const { document, version, request, edits, summary } = shown;
    const refusal = refusalToRewrite(document);
    if (refusal) return tell(log, refusal.outcome, ...refusal.offers);
    if (document.isClosed || document.version !== version) {
      if (!document.isClosed) content.put(await compute(document, request));
      const message = document.isClosed
        ? l10n.t('The document was closed. Preview it again.')
        : l10n.t('The document has changed since: the preview is made anew. Look at it, then apply.');
      return tell(log, { kind: 'changed', message });
    }
    // In an editor of its own: that on the left of the diff can't be written.
    const editor = await window.showTextDocument(document, { preview: false });
    if (!(await applyInEditor(editor, version, edits))) {
      return tell(log, { kind: 'failed', message: l10n.t('The document could not be changed: it may be read-only.') });
    }
    await closeDiff(uri);
    return tell(log, { kind: 'done', message: l10n.t('Cleaned: {0}', summary) });
  }

  const parts = Disposable.from(
    content,
    registerDocumentCommand('newsText.previewCleanup', log, (document) => preview(document, () => ({}))),
    commands.registerCommand('newsText.applyPreview', (argument?: unknown) => attempt(log, () => apply(argument))),
  );
  return { show: preview, dispose: () => parts.dispose() };
}

/** The title bar passes the resource that it belongs to; the palette passes nothing. */
function previewUri(argument: unknown): Uri | undefined {
  if (argument instanceof Uri && argument.scheme === 'news-text-preview') return argument;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputTextDiff ? input.modified : undefined;
}

async function closeDiff(uri: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs }) => tabs);
  await window.tabGroups.close(
    tabs.filter(({ input }) => input instanceof TabInputTextDiff && input.modified.toString() === uri.toString()),
  );
}
