import { type Disposable, type TextDocument, workspace } from 'vscode';
import { type Article, parse } from '../core';
import { formatOf } from './languages';
import type { Log } from './log';
import { settingsFor } from './settings';

export interface ArticleCache extends Disposable {
  /** The article in the document as it is now. */
  articleOf(document: TextDocument): Article;
  /** Parses another text as the document is parsed: what a cleanup would make of it. */
  parseAs(document: TextDocument): (text: string) => Article;
}

interface Entry {
  readonly version: number;
  /** What the parse was asked for; another answer is needed when settings or the language change. */
  readonly request: string;
  readonly article: Article;
}

/** One parse per document version: every feature of the editor asks here. */
export function createArticleCache(log: Log): ArticleCache {
  const entries = new Map<TextDocument, Entry>();
  const closed = workspace.onDidCloseTextDocument((document) => entries.delete(document));
  const optionsFor = (document: TextDocument) => ({
    ...settingsFor(document).parse,
    format: formatOf(document) ?? ('text' as const),
  });
  return {
    parseAs(document) {
      const options = optionsFor(document);
      return (text) => parse(text, options);
    },
    articleOf(document) {
      const options = optionsFor(document);
      const request = JSON.stringify(options);
      const known = entries.get(document);
      if (known?.version === document.version && known.request === request) return known.article;
      const from = performance.now();
      const article = parse(document.getText(), options);
      log.debug(`parsed ${document.uri} (version ${document.version}) in ${Math.round(performance.now() - from)} ms`);
      entries.set(document, { version: document.version, request, article });
      return article;
    },
    dispose() {
      closed.dispose();
      entries.clear();
    },
  };
}
