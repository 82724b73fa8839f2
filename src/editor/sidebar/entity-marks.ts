import { Disposable, OverviewRulerLane, type TextDocument, ThemeColor, window } from 'vscode';
import type { Span } from '../../core';
import { rangeOf } from '../diagnostic';

export interface EntityMarks extends Disposable {
  show(document: TextDocument, places: readonly Span[]): void;
  clear(): void;
}

/** Marks the mentions of one entity in every editor of its document, in the theme's colours. */
export function createEntityMarks(): EntityMarks {
  const look = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('newsText.mentionBackground'),
    borderColor: new ThemeColor('newsText.mentionBorder'),
    borderStyle: 'solid',
    borderWidth: '1px',
    overviewRulerColor: new ThemeColor('newsText.mentionRuler'),
    overviewRulerLane: OverviewRulerLane.Right,
  });
  let marked: TextDocument | undefined;
  let version = 0;
  let places: readonly Span[] = [];

  function draw(): void {
    // The marks move with an edit; the next reading has the new places.
    if (marked && marked.version !== version) return;
    for (const editor of window.visibleTextEditors) {
      const { document } = editor;
      editor.setDecorations(look, document === marked ? places.map((place) => rangeOf(document, place)) : []);
    }
  }

  const parts = Disposable.from(
    look,
    window.onDidChangeVisibleTextEditors(() => draw()),
  );
  return {
    show(document, spans) {
      marked = document;
      version = document.version;
      places = spans;
      draw();
    },
    clear() {
      if (!marked) return;
      marked = undefined;
      places = [];
      draw();
    },
    dispose: () => parts.dispose(),
  };
}
