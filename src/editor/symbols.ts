import { type Disposable, DocumentSymbol, l10n, languages, Range, SymbolKind, type TextDocument } from 'vscode';
import type { OutlineSection, Part, Span } from '../core';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import type { Reading } from './engine/engine';
import { isWatched } from './watched-documents';

/** Markdown has symbols of its own. */
const SELECTOR = [{ language: 'plaintext' }, { language: 'news-text' }];

const PART_KINDS: Readonly<Record<Part['kind'], SymbolKind>> = {
  quote: SymbolKind.String,
  verse: SymbolKind.String,
  caption: SymbolKind.Field,
  list: SymbolKind.Array,
  table: SymbolKind.Struct,
};

/** The title with its sections: the Outline view, breadcrumbs and Go to Symbol. */
export function registerSymbols(articles: ArticleCache): Disposable {
  return languages.registerDocumentSymbolProvider(
    SELECTOR,
    {
      async provideDocumentSymbols(document, token) {
        if (!isWatched(document)) return [];
        const { version } = document;
        const reading = await articles.read(document);
        if (token.isCancellationRequested || document.version !== version || !reading.isArticle) return [];
        return symbolsOf(document, reading);
      },
    },
    { label: l10n.t('News Text') },
  );
}

function symbolsOf(document: TextDocument, { outline: { title, children } }: Reading): DocumentSymbol[] {
  const inner = children.map((child) => symbolOf(document, child));
  if (!title) return inner;
  // All that is told of the article stands under its title, wherever in the text the title is.
  const whole = new Range(document.positionAt(0), document.lineAt(document.lineCount - 1).range.end);
  const root = new DocumentSymbol(title.text, '', SymbolKind.File, whole, rangeOf(document, title));
  root.children = inner;
  return [root];
}

function symbolOf(document: TextDocument, child: Part | OutlineSection): DocumentSymbol {
  const name = child.text.trim() || l10n.t('(no words)');
  const range = rangeOf(document, child);
  if (child.kind !== 'section') {
    return new DocumentSymbol(name, '', PART_KINDS[child.kind], range, range);
  }
  const heading = document.validateRange(lineOf(document, child));
  const symbol = new DocumentSymbol(name, child.deck?.text ?? '', SymbolKind.String, range.union(heading), heading);
  symbol.children = child.children.map((inner) => symbolOf(document, inner));
  return symbol;
}

/** A section's own line: where it begins, to the end of that line. */
function lineOf(document: TextDocument, { start }: Span): Range {
  const place = document.positionAt(start);
  return new Range(place, document.lineAt(place.line).range.end);
}
