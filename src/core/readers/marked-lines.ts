import { BODY_ROLES, type Role } from '../article';
import { isWithin } from '../holders';
import type { Page } from '../noise/rule';

interface Labelled {
  readonly role: Role;
  readonly noise?: string;
  readonly confidence: number;
}

/** What stands below it says what it means; it heads no section. */
const TERM = 'tag:dt';
const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Lines of code and terms look like no prose: those that markup names stay where the article goes on around them. */
export function withMarkedLines<T extends Labelled>(
  labels: readonly T[],
  { blocks, reading }: Page,
): readonly (T | Labelled)[] {
  const isTerm = isWithin(reading?.elements, (sign) => sign === TERM);
  if (!blocks.some((block) => block.markup?.code || isTerm(block))) return labels;
  const first = labels.findIndex(({ role }) => BODY.has(role));
  const last = labels.findLastIndex(({ role }) => BODY.has(role));
  return labels.map((label, i) => {
    const block = blocks[i];
    const isTold = isTerm(block) && BODY.has(labels[i + 1]?.role ?? 'noise');
    const isRead = BODY.has(label.role) && !(isTold && label.role === 'heading');
    return (block?.markup?.code || isTold) && i > first && i < last && !isRead
      ? { role: 'paragraph', confidence: label.confidence }
      : label;
  });
}
