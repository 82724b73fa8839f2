import type { Block, Markup, Role } from '../article';
import { BODY_ROLES } from '../article';

interface Labelled {
  readonly role: Role;
  readonly noise?: string;
  readonly confidence: number;
}

const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Lines of code and terms look like no prose: those that markup names stay where the article goes on around them. */
export function withMarkedLines<T extends Labelled>(
  labels: readonly T[],
  blocks: readonly Block[],
): readonly (T | Labelled)[] {
  if (!blocks.some(({ markup }) => markup?.code || isTerm(markup))) return labels;
  const first = labels.findIndex(({ role }) => BODY.has(role));
  const last = labels.findLastIndex(({ role }) => BODY.has(role));
  return labels.map((label, i) => {
    const { markup } = blocks[i] ?? {};
    const isTold = isTerm(markup) && BODY.has(labels[i + 1]?.role ?? 'noise');
    const isRead = BODY.has(label.role) && !(isTold && label.role === 'heading');
    return (markup?.code || isTold) && i > first && i < last && !isRead
      ? { role: 'paragraph', confidence: label.confidence }
      : label;
  });
}

/** `<dt>`: what stands below it says what it means; it heads no section. */
function isTerm(markup: Markup | undefined): boolean {
  return markup?.signs.includes('tag:dt') === true;
}
