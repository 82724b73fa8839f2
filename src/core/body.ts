import { type Article, BODY_ROLES, type Role } from './article';
import { cleanText } from './edits';

const IN_BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** The article's words alone: deck, headings, paragraphs and their kin, one block a line, inline findings done. */
export function bodyOf(article: Pick<Article, 'text' | 'lines' | 'findings'>): string {
  return article.lines
    .filter(({ role }) => IN_BODY.has(role))
    .map((line) => cleanText(article, line))
    .join('\n');
}
