import { Disposable, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { ArticleCache } from './article-cache';
import { diagnosticFor, severitiesFor } from './diagnostic';
import { type Log, logFailure } from './log';
import { isWatched, shownAddresses } from './watched-documents';

/** How long nobody may type before a document is looked at again, in milliseconds. */
const QUIET_TIME = 300;

/** What is wrong, at its place, in every document that a tab shows and the settings name. */
export function registerDiagnostics(articles: ArticleCache, extensionUri: Uri, log: Log): Disposable {
  const collection = languages.createDiagnosticCollection('news-text');
  const timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();

  const cancel = (document: TextDocument) => {
    clearTimeout(timers.get(document));
    timers.delete(document);
  };
  const schedule = (document: TextDocument, wait: number) => {
    cancel(document);
    timers.set(
      document,
      setTimeout(() => {
        timers.delete(document);
        publish(document).catch((error) => logFailure(log, error));
      }, wait),
    );
  };
  const forget = (document: TextDocument) => {
    cancel(document);
    collection.delete(document.uri);
  };

  async function publish(document: TextDocument): Promise<void> {
    if (document.isClosed) return;
    const severities = severitiesFor(document);
    const hidden = severities.none || !shownAddresses().has(document.uri.toString());
    if (hidden || !isWatched(document)) return collection.delete(document.uri);
    const { version } = document;
    const { problems } = await articles.read(document);
    // Stale: the change has started another round. Closed: nobody wants to know.
    if (document.version !== version || document.isClosed) return;
    collection.set(
      document.uri,
      problems.flatMap((problem) => diagnosticFor(document, problem, severities, extensionUri) ?? []),
    );
  }

  const scheduleAll = () => {
    for (const document of workspace.textDocuments) schedule(document, 0);
  };
  scheduleAll();
  return Disposable.from(
    collection,
    workspace.onDidOpenTextDocument((document) => schedule(document, 0)),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) schedule(document, QUIET_TIME);
    }),
    workspace.onDidCloseTextDocument(forget),
    articles.onDidChange(scheduleAll),
    window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
      if (opened.length + closed.length > 0) scheduleAll();
    }),
    new Disposable(() => {
      for (const document of timers.keys()) cancel(document);
    }),
  );
}
