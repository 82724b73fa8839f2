// Not every text is a news article: what is none gets no edit. Licences, READMEs, change logs, code, logs, tables, mail,
// chat, recipes, verse, fiction, law, minutes and lists lie in the same folders, and Clean must not touch them.

import type { Format } from '../article';
import { changeOf, PageMemory } from '../noise/change';
import type { Page } from '../noise/rule';
import { isNews } from './article-signs';
import WEIGHTS from './article-signs/signs.weights.json';
import { isLookedAt, viewOf } from './article-signs/view';

const memory = new PageMemory<boolean>();

/** Whether the source is a news article, by the weighed sum of its signs (`article-signs/`). */
export function isArticle(source: string, page: Page, format: Format): boolean {
  const { blocks } = page;
  const change = changeOf(page);
  const last = change && blocks[change.head - 1];
  // Below what signs look at an edit changes nothing.
  const before = last && !isLookedAt(last) ? memory.get(change.before) : undefined;
  const answer = before ?? (blocks.length > 0 && isNews(viewOf(source, blocks, format), WEIGHTS));
  memory.set(page, answer);
  return answer;
}
