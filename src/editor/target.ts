// Which document a command is for, and whether it can be worked on at all.
import { l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { formatOf, isReadable } from './languages';
import { type Offer, type Outcome, offerSettings } from './outcome';
import { settingsFor } from './settings';

export interface Refusal {
  readonly outcome: Outcome;
  readonly offers: readonly Offer[];
}

/** The document of the menu entry that was clicked, else that of the active editor. */
export async function findTarget(argument: unknown): Promise<TextDocument | Refusal> {
  const active = window.activeTextEditor?.document;
  const document =
    argument instanceof Uri && argument.toString() !== active?.uri.toString()
      ? await workspace.openTextDocument(argument)
      : active;
  if (!document) return refuse('empty', l10n.t('Open a news text first: no editor is active.'));
  return refusalOf(document) ?? document;
}

export function isRefusal(target: object): target is Refusal {
  return 'outcome' in target;
}

function refusalOf(document: TextDocument): Refusal | undefined {
  const format = formatOf(document);
  if (!format) {
    return refuse(
      'unsupported',
      l10n.t('News Text works on plain text and News Text documents; this one is “{0}”.', document.languageId),
    );
  }
  if (!isReadable(format)) {
    return refuse(
      'unsupported',
      format === 'html'
        ? l10n.t('HTML pages can’t be read yet. Copy the article’s text into a plain text document.')
        : l10n.t('Markdown can’t be read yet. Change the language mode to Plain Text to work on it as it stands.'),
    );
  }
  const text = document.getText();
  const { maxSize } = settingsFor(document);
  if (text.length > maxSize) {
    return refuse(
      'too-large',
      l10n.t('The document is too large: {0} characters, the limit is {1}.', text.length, maxSize),
      offerSettings('newsText.maxSize'),
    );
  }
  if (text.trim() === '') return refuse('empty', l10n.t('The document is empty.'));
  return undefined;
}

function refuse(kind: Outcome['kind'], message: string, ...offers: Offer[]): Refusal {
  return { outcome: { kind, message }, offers };
}
