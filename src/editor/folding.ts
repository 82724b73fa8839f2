import { type Disposable, FoldingRange, FoldingRangeKind, languages, type TextDocument } from 'vscode';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import type { Reading } from './engine/engine';
import { TEXT_SELECTOR } from './languages';
import { isWatched } from './watched-documents';

/** Sections and blocks of noise fold. Noise is a kind that `Fold All Block Comments` folds at once. */
export function registerFolding(articles: ArticleCache): Disposable {
  return languages.registerFoldingRangeProvider(TEXT_SELECTOR, {
    onDidChangeFoldingRanges: (listener, thisArg, disposables) =>
      articles.onDidChange(() => listener.call(thisArg), undefined, disposables),
    async provideFoldingRanges(document, _, token) {
      if (!isWatched(document)) return [];
      const { version } = document;
      const reading = await articles.read(document);
      if (token.isCancellationRequested || document.version !== version || !reading.isArticle) return [];
      return [...sections(document, reading), ...noise(document, reading)];
    },
  });
}

function sections(document: TextDocument, { sections }: Reading): FoldingRange[] {
  return sections.flatMap((section) => {
    const { start, end } = rangeOf(document, section);
    return end.line > start.line ? [new FoldingRange(start.line, end.line, FoldingRangeKind.Region)] : [];
  });
}

/** Noise lines that follow each other, blank lines between them included. */
function noise(document: TextDocument, { lines }: Reading): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let open: { from: number; to: number } | undefined;
  const close = () => {
    if (open && open.to > open.from) ranges.push(new FoldingRange(open.from, open.to, FoldingRangeKind.Comment));
    open = undefined;
  };
  for (const line of lines) {
    if (line.role !== 'noise') {
      close();
      continue;
    }
    const { start, end } = rangeOf(document, line);
    open = { from: open?.from ?? start.line, to: end.line };
  }
  close();
  return ranges;
}
