// A large text takes seconds: people see that it is read, and may stop it.
import { l10n, ProgressLocation, type TextDocument, window, workspace } from 'vscode';

/** From this length on, in UTF-16 units. */
const LARGE = 2_000_000;

export interface LargeTexts {
  /** Shows that an answer about the text is waited for. Who stops it ends all work on the text. */
  follow(document: TextDocument, text: string, answer: Promise<unknown>): void;
  /** Whether people stopped the reading of it: it is not read again unasked. */
  isStopped(document: TextDocument): boolean;
  /** They ask for it after all. */
  goOn(document: TextDocument): void;
}

export function followLargeTexts(interrupt: (text: string) => void): LargeTexts {
  const stopped = new WeakSet<TextDocument>();
  /** Documents that were read once: after an edit the status bar says enough. */
  const known = new WeakSet<TextDocument>();
  const shown = new Set<TextDocument>();
  return {
    isStopped: (document) => stopped.has(document),
    goOn: (document) => void stopped.delete(document),
    follow(document, text, answer) {
      if (text.length < LARGE || shown.has(document)) return;
      shown.add(document);
      const done = answer.then(
        () => known.add(document),
        // Told to who asked.
        () => undefined,
      );
      const name = workspace.asRelativePath(document.uri);
      const options = known.has(document)
        ? { location: ProgressLocation.Window, title: l10n.t('News Text reads {0}…', name) }
        : { location: ProgressLocation.Notification, title: l10n.t('News Text reads {0}…', name), cancellable: true };
      window.withProgress(options, (_, token) => {
        token.onCancellationRequested(() => {
          stopped.add(document);
          interrupt(text);
        });
        return done.finally(() => shown.delete(document));
      });
    },
  };
}
