import { Disposable, type ExtensionContext } from 'vscode';
import type { ArticleCache } from '../article-cache';
import type { Log } from '../log';
import type { Previews } from '../preview';
import { createNoiseView, type NoiseView } from './noise-view';
import { createOutlineView, type OutlineView } from './outline-view';
import { followActiveArticle, type ShownArticle } from './shown-article';

export interface Sidebar extends Disposable {
  readonly article: ShownArticle;
  readonly outline: OutlineView;
  readonly noise: NoiseView;
}

/** The views of the container “News Text”: the article at a glance. */
export function registerSidebar(
  { globalState }: Pick<ExtensionContext, 'globalState'>,
  articles: ArticleCache,
  previews: Previews,
  log: Log,
): Sidebar {
  const article = followActiveArticle(articles, log);
  const outline = createOutlineView(article, globalState, log);
  const noise = createNoiseView(article, articles, previews, log);
  const all = Disposable.from(outline, noise, article);
  return { article, outline, noise, dispose: () => all.dispose() };
}
