import { l10n } from 'vscode';
import type { Message } from '../core';

/** The core's message in the language of the editor. */
export function told({ text, args = [] }: Message): string {
  return l10n.t(text, ...args);
}
