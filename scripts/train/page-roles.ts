// Which roles a block of a page may have, when it is known only whether it is body: what its markup and the recognisers
// leave. Without this the labeller calls paragraphs what it likes, and some of what it likes is no body.

import { type Block, BODY_ROLES, type Role } from '../../src/core/article';
import type { Evidence } from '../../src/core/label/evidence';
import type { Observations } from '../../src/core/label/features/observations';
import type { Page } from '../../src/core/noise/rule';

const BODY: ReadonlySet<Role> = new Set(BODY_ROLES);
/** Letters; what is shorter may head what follows. */
const LONG = 100;
/** Likeness to the title that the page claims. */
const ALIKE = 0.75;

/** Of a block in the body; what recognisers see is left, too, be it no role of the body. */
export function rolesInBody({ blocks, profile }: Page, seen: readonly Evidence[], i: number, isFirst: boolean): Role[] {
  return [...ownRoles(blocks[i], profile.sizes[i] ?? 0, isFirst), ...rolesOf(seen)];
}

function ownRoles(block: Block | undefined, size: number, isFirst: boolean): readonly Role[] {
  const kind = block?.markup?.kind;
  if (kind === 'quote') return ['quote', 'paragraph', 'attribution'];
  if (kind && BODY.has(kind)) return [kind];
  if (isFirst) return ['paragraph', 'deck'];
  return size >= LONG ? ['paragraph'] : ['paragraph', 'heading'];
}

/** Of a block beside the body: noise, but for what recognisers and markup name. */
export function rolesBesideBody(
  { blocks }: Page,
  evidence: readonly Evidence[],
  { markup }: Observations,
  i: number,
): Role[] {
  const roles: Role[] = ['noise', ...rolesOf(evidence).filter((role) => !BODY.has(role))];
  if (blocks[i]?.markup?.kind === 'caption') roles.push('caption');
  if ((markup?.claimed.title[i] ?? 0) >= ALIKE) roles.push('title');
  return roles;
}

function rolesOf(evidence: readonly Evidence[]): Role[] {
  return evidence.map(({ role }) => role).filter((role) => role !== 'noise');
}
