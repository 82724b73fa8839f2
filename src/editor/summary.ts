import { l10n } from 'vscode';
import type { Cleanup } from './engine/engine';

/** How many kinds a message names before it says "and more". */
const NAMED_KINDS = 4;

/** `40 changes: Space before a mark (27), Related links (11), …`: what the edits do, counted by kind. */
export function summaryOf({ kinds }: Pick<Cleanup, 'kinds'>): string {
  const named = kinds.slice(0, NAMED_KINDS).map(({ title, count }) => `${l10n.t(title)} (${count})`);
  if (kinds.length > NAMED_KINDS) named.push(l10n.t('and more'));
  const count = Math.max(
    kinds.reduce((sum, kind) => sum + kind.count, 0),
    1,
  );
  const changes = count === 1 ? l10n.t('1 change') : l10n.t('{0} changes', count);
  return named.length === 0 ? changes : `${changes}: ${named.join(l10n.t(', '))}`;
}
