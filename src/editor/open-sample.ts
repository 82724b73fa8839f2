import {
  commands,
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { attempt } from './document-command';
import type { Log } from './log';
import { tell } from './outcome';

/** Open a Sample: an article with its noise, in the user's language, in a new document that may be changed at will. */
export function registerOpenSample({ extensionUri }: Pick<ExtensionContext, 'extensionUri'>, log: Log): Disposable {
  return commands.registerCommand('newsText.openSample', () =>
    attempt(log, async () => {
      const name = env.language.startsWith('zh') ? 'qingdao.txt' : 'harbor.txt';
      const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'samples', name));
      const content = new TextDecoder().decode(bytes);
      const document = await workspace.openTextDocument({ content, language: 'news-text' });
      // Beside the walkthrough, from which it is opened.
      const viewColumn = window.activeTextEditor ? ViewColumn.Active : ViewColumn.Beside;
      await window.showTextDocument(document, { viewColumn, preview: false });
      return tell(log, { kind: 'done', message: l10n.t('This is a sample. Do with it what you like.') });
    }),
  );
}
