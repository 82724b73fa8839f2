import type { Metadata, Role } from './article';
import type { Page } from './noise/rule';

/** Title, authors, date and the like, read from the lines that have these roles. */
export function metadataOf(page: Page, roles: readonly Role[]): Metadata {
  const title = page.blocks[roles.indexOf('title')]?.text;
  return { ...(title !== undefined && { title }) };
}
