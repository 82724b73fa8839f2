import { CancellationError, commands, type Disposable, l10n, type TextDocument } from 'vscode';
import type { Log } from './log';
import { type Outcome, tell } from './outcome';
import { findTarget, isRefusal } from './target';

/** A command on the document of a menu entry or of the active editor. What goes wrong is told, never thrown. */
export function registerDocumentCommand(
  id: string,
  log: Log,
  run: (document: TextDocument) => Promise<Outcome>,
): Disposable {
  return commands.registerCommand(id, (argument?: unknown) =>
    attempt(log, async () => {
      const target = await findTarget(argument);
      return isRefusal(target) ? tell(log, target.outcome, ...target.offers) : run(target);
    }),
  );
}

/** The outcome of `run`; that of a failure where it throws. */
export async function attempt(log: Log, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof CancellationError)
      return tell(log, { kind: 'stopped', message: l10n.t('Stopped: nothing was changed.') });
    log.error(error instanceof Error ? error : String(error));
    const reason = error instanceof Error ? error.message : String(error);
    return tell(log, { kind: 'failed', message: l10n.t('News Text could not do it: {0}', reason) });
  }
}
