import { type Disposable, languages } from 'vscode';
import type { ArticleCache } from './article-cache';
import { textEdits } from './document-edits';

/** Format Document and Format Selection of News Text: only what is near certain, and only in an article. */
export function registerFormatting(articles: ArticleCache): Disposable {
  return languages.registerDocumentRangeFormattingEditProvider(
    { language: 'news-text' },
    {
      async provideDocumentRangeFormattingEdits(document, range) {
        const { version } = document;
        const last = document.lineAt(document.lineCount - 1).range.end;
        const whole = range.start.line === 0 && range.start.character === 0 && range.end.isAfterOrEqual(last);
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const { edits } = await articles.clean(document, {
          preset: 'careful',
          ...(!whole && { choice: { spans: [span] } }),
        });
        return document.version === version ? textEdits(document, edits) : [];
      },
    },
  );
}
