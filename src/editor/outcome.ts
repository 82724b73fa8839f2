import { commands, l10n, window } from 'vscode';
import type { Log } from './log';

/** What a command did, or why it did nothing: commands return it, so that other extensions and tests can read it. */
export interface Outcome {
  readonly kind:
    | 'done'
    | 'nothing'
    | 'not-an-article'
    | 'too-large'
    | 'unsupported'
    | 'empty'
    | 'changed'
    | 'stopped'
    | 'failed';
  /** For people, translated. */
  readonly message: string;
}

/** A button of a message and what it does. */
export interface Offer {
  readonly label: string;
  run(): unknown;
}

/** How long a word in the status bar stays, in milliseconds. */
const STATUS_TIME = 8000;

/** Says it without a modal: in the status bar where nothing is to be decided, else in a notification. */
export function tell(log: Log, outcome: Outcome, ...offers: readonly Offer[]): Outcome {
  log.info(outcome.message);
  const quiet = outcome.kind === 'done' || outcome.kind === 'nothing' || outcome.kind === 'stopped';
  if (quiet && offers.length === 0) {
    const icon = outcome.kind === 'done' ? 'check' : 'info';
    window.setStatusBarMessage(`$(${icon}) ${outcome.message}`, STATUS_TIME);
  } else {
    const show = outcome.kind === 'failed' ? window.showErrorMessage : window.showInformationMessage;
    // Not awaited: a command must not wait for a person to notice its message.
    void show(outcome.message, ...offers.map(({ label }) => label)).then((label) =>
      offers.find((offer) => offer.label === label)?.run(),
    );
  }
  return outcome;
}

export function offerSettings(setting: string): Offer {
  return {
    label: l10n.t('Open Settings'),
    run: () => commands.executeCommand('workbench.action.openSettings', setting),
  };
}
