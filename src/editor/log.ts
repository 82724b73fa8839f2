import { CancellationError, type LogOutputChannel, l10n, window } from 'vscode';

export type Log = LogOutputChannel;

/** The channel in the Output view: what was done, to which document, and how long it took. */
export function createLog(): Log {
  return window.createOutputChannel(l10n.t('News Text'), { log: true });
}

/** Of work that nobody waits for: that people stopped it is no error. */
export function logFailure(log: Log, error: unknown): void {
  if (!(error instanceof CancellationError)) log.error(error instanceof Error ? error : String(error));
}
