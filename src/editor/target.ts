// Which document a command is for, and whether it can be worked on at all.
import { commands, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { formatOf, isRewritable } from './languages';
import { type Offer, type Outcome, offerSettings } from './outcome';
import { settingsFor } from './settings';

export interface Refusal {
  readonly outcome: Outcome;
  readonly offers: readonly Offer[];
}

/**
 * The document of the menu entry that was clicked, else that of the active editor. Where something else is active (the
 * walkthrough, settings), the one editor that is seen beside it is meant.
 */
export async function findTarget(argument: unknown): Promise<TextDocument | Refusal> {
  const [seen, ...others] = window.visibleTextEditors;
  const active = (window.activeTextEditor ?? (others.length === 0 ? seen : undefined))?.document;
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
      l10n.t(
        'News Text works on plain text, Markdown, HTML and News Text documents; this one is “{0}”.',
        document.languageId,
      ),
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

/** What a command that changes the document answers for a page; undefined for all other documents. */
export function refusalToRewrite(document: TextDocument): Refusal | undefined {
  if (isRewritable(document)) return undefined;
  return refuse('unsupported', l10n.t('An HTML page is not rewritten. Convert it to Markdown instead.'), {
    label: l10n.t('Convert to Markdown'),
    run: () => commands.executeCommand('newsText.convertToMarkdown', document.uri),
  });
}

function refuse(kind: Outcome['kind'], message: string, ...offers: Offer[]): Refusal {
  return { outcome: { kind, message }, offers };
}
