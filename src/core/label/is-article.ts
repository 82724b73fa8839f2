// Not every text is a news article: what is none gets no edit. Licences, READMEs, change logs, code, logs, tables, mail,
// chat, recipes, verse, fiction, law, minutes and lists lie in the same folders, and Clean must not touch them.

import type { Block, Format } from '../article';
import { isNews } from './article-signs';
import WEIGHTS from './article-signs/signs.weights.json';
import { viewOf } from './article-signs/view';

/** Whether the text is a news article, by the weighed sum of its signs (`article-signs/`). */
export function isArticle(text: string, blocks: readonly Block[], format: Format): boolean {
  return blocks.length > 0 && isNews(viewOf(text, blocks, format), WEIGHTS);
}
