// The headline as markup has it: lines of text alone often do not tell it from the headlines around it.

import type { Role } from '../article';
import { isWithin } from '../holders';
import type { Page } from '../noise/rule';
import { comparisonKey } from '../text/fold';

interface Labelled {
  readonly role: Role;
  readonly noise?: string;
  readonly confidence: number;
}

/** Names of sections are shorter. */
const SHORTEST = 4;
/** A claimed title may have the site's name behind it, or a keyword before it. */
const MOST_AROUND = 2;

/**
 * The labels with the heading as title that the page claims as its title, or that is its only one of the first level.
 * What was the title is one no more: it stays, outside of the body.
 */
export function withMarkedTitle<T extends Labelled>(
  labels: readonly T[],
  page: Page,
  claims: readonly string[],
): readonly (T | Labelled)[] {
  const old = labels.findIndex(({ role }) => role === 'title');
  const at = headlineAt(page, claims.map(comparisonKey), old);
  if (at < 0 || at === old) return labels;
  return labels.map((label, i) => {
    if (i === at) return { role: 'title', confidence: Math.max(label.confidence, 0.9) };
    return i === old ? { role: 'caption', confidence: 0.5 } : label;
  });
}

function headlineAt({ blocks, reading }: Page, claims: readonly string[], old: number): number {
  let claimed = -1;
  let uppermost = -1;
  let count = 0;
  const isHidden = isWithin(reading?.elements, (sign) => sign === 'hidden');
  for (const [i, block] of blocks.entries()) {
    const level = block.markup?.level;
    if (level === undefined || level > 2 || isHidden(block)) continue;
    const key = comparisonKey(block.text);
    if (key.length < SHORTEST) continue;
    if (level === 1) {
      count++;
      if (uppermost < 0) uppermost = i;
    }
    const isClaimed = claims.some((claim) => claim.includes(key) && claim.length <= key.length * MOST_AROUND);
    if (isClaimed && (claimed < 0 || (blocks[claimed]?.markup?.level ?? 0) > level)) claimed = i;
  }
  if (claimed >= 0) return claimed;
  return count === 1 && old < 0 ? uppermost : -1;
}
