import { commands, type Disposable, l10n, languages, Uri, window, workspace } from 'vscode';
import { attempt } from './document-command';
import type { Log } from './log';
import { tell } from './outcome';

/** Treat as News Text: whatever the file is called, it gets the language and so all that comes with it. */
export function registerTreatAsNewsText(log: Log): Disposable {
  return commands.registerCommand('newsText.treatAsNewsText', (argument?: unknown) =>
    attempt(log, async () => {
      const document =
        argument instanceof Uri ? await workspace.openTextDocument(argument) : window.activeTextEditor?.document;
      if (!document) return tell(log, { kind: 'empty', message: l10n.t('Open a text first: no editor is active.') });
      if (document.languageId === 'news-text') {
        return tell(log, { kind: 'nothing', message: l10n.t('The document is treated as News Text already.') });
      }
      const news = await languages.setTextDocumentLanguage(document, 'news-text');
      if (argument instanceof Uri) await window.showTextDocument(news);
      return tell(log, { kind: 'done', message: l10n.t('The document is treated as News Text now.') });
    }),
  );
}
