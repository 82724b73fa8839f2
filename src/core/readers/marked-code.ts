import type { Block, Role } from '../article';
import { BODY_ROLES } from '../article';

interface Labelled {
  readonly role: Role;
  readonly noise?: string;
  readonly confidence: number;
}

const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Lines of code look like no prose: those that markup names stay where the article goes on around them. */
export function withMarkedCode<T extends Labelled>(
  labels: readonly T[],
  blocks: readonly Block[],
): readonly (T | Labelled)[] {
  if (!blocks.some(({ markup }) => markup?.code)) return labels;
  const first = labels.findIndex(({ role }) => BODY.has(role));
  const last = labels.findLastIndex(({ role }) => BODY.has(role));
  return labels.map((label, i) =>
    blocks[i]?.markup?.code && i > first && i < last && !BODY.has(label.role)
      ? { role: 'paragraph', confidence: label.confidence }
      : label,
  );
}
