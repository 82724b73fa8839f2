import { Disposable, type ExtensionContext } from 'vscode';
import type { ArticleCache } from '../article-cache';
import type { Log } from '../log';
import type { Previews } from '../preview';
import type { WorkspaceNotes } from '../workspace-notes';
import { createEntitiesView, type EntitiesView } from './entities-view';
import { registerEntityCommands } from './entity-commands';
import { registerEntityCorrections } from './entity-corrections';
import { createNoiseView, type NoiseView } from './noise-view';
import { createOutlineView, type OutlineView } from './outline-view';
import { followActiveArticle, type ShownArticle } from './shown-article';

export interface Sidebar extends Disposable {
  readonly article: ShownArticle;
  readonly outline: OutlineView;
  readonly entities: EntitiesView;
  readonly noise: NoiseView;
}

/** The views of the container “News Text”: the article at a glance. */
export function registerSidebar(
  { globalState }: Pick<ExtensionContext, 'globalState'>,
  articles: ArticleCache,
  notes: WorkspaceNotes,
  previews: Previews,
  log: Log,
): Sidebar {
  const article = followActiveArticle(articles, log);
  const outline = createOutlineView(article, globalState, log);
  const noise = createNoiseView(article, articles, previews, log);
  const entities = createEntitiesView(article, articles, globalState, log);
  const all = Disposable.from(
    outline,
    noise,
    entities,
    registerEntityCommands(entities, log),
    registerEntityCorrections(entities, notes, log),
    article,
  );
  return { article, outline, entities, noise, dispose: () => all.dispose() };
}
