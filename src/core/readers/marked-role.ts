import type { Markup, Role } from '../article';

/** Roles of the body that markup tells apart better than words do. */
const OPEN: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table-row']);

/** A role of the body as the markup names it; whether a block belongs to the article is not the markup's to say. */
export function markedRole(role: Role, markup: Markup | undefined): Role {
  const kind = markup?.kind;
  return kind !== undefined && OPEN.has(role) ? kind : role;
}
