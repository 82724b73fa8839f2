import { type LogOutputChannel, l10n, window } from 'vscode';

export type Log = LogOutputChannel;

/** The channel in the Output view: what was done, to which document, and how long it took. */
export function createLog(): Log {
  return window.createOutputChannel(l10n.t('News Text'), { log: true });
}
