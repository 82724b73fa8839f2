import type { Block, Format, Role } from '../article';
import { comparisonKey } from '../text/fold';

/** Roles of the body that markup tells apart better than words do. */
const OPEN: ReadonlySet<Role> = new Set(['paragraph', 'heading', 'list-item', 'quote', 'table-row']);

const BESIDE: ReadonlySet<Role> = new Set(['caption', 'deck']);

/** A role of the body as the markup names it; whether a block belongs to the article is not the markup's to say. */
export function markedRole(role: Role, block: Block | undefined, format: Format): Role {
  const { kind, code, images } = block?.markup ?? {};
  // A row among rows may look like a caption or a deck. So may a heading that an author wrote: those of pages are of
  // teasers, too.
  const looksBeside =
    (kind === 'table-row' && BESIDE.has(role)) || (kind === 'heading' && role === 'caption' && format === 'markdown');
  if (!block || !(OPEN.has(role) || looksBeside)) return role;
  if (code) return 'paragraph';
  // Words below a picture that are its name head no section.
  const isName = (alt: string) => comparisonKey(alt) === comparisonKey(block.text);
  if ((kind ?? role) === 'heading' && images?.some(({ alt }) => isName(alt))) return 'caption';
  return kind ?? role;
}
