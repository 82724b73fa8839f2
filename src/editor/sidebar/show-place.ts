import { l10n, Selection, TextEditorRevealType, window } from 'vscode';
import type { Span } from '../../core';
import { rangeOf } from '../diagnostic';
import { editorOf } from '../document-edits';
import type { Outcome } from '../outcome';
import type { Shown } from './shown-article';

interface Manner {
  /** The words are selected; else the cursor goes before them. */
  readonly whole?: boolean;
  /** The keys stay where they are: in the view, to go on from there. */
  readonly keepFocus?: boolean;
}

/** Goes to a place of the article. */
export async function showPlace(
  shown: Shown | undefined,
  place: Span | undefined,
  { whole = false, keepFocus = false }: Manner = {},
): Promise<Outcome> {
  if (!shown || !place) return { kind: 'changed', message: l10n.t('The text has changed: look at it again.') };
  const { document } = shown;
  const viewColumn = editorOf(document)?.viewColumn;
  const editor = await window.showTextDocument(document, {
    preview: false,
    preserveFocus: keepFocus,
    ...(viewColumn && { viewColumn }),
  });
  const range = rangeOf(document, place);
  editor.selection = new Selection(range.start, whole ? range.end : range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return { kind: 'done', message: l10n.t('Line {0}', range.start.line + 1) };
}
