// The headline as markup has it: lines of text alone often do not tell it from the headlines around it.

import type { Block, Role } from '../article';
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
 * What was the title is one no more: the page's `<title>` repeats the headline; another line stays, outside of the body.
 */
export function withMarkedTitle<T extends Labelled>(
  labels: readonly T[],
  blocks: readonly Block[],
  claims: readonly string[],
): readonly (T | Labelled)[] {
  const old = labels.findIndex(({ role }) => role === 'title');
  const at = headlineAt(blocks, claims.map(comparisonKey), old);
  if (at < 0 || at === old) return labels;
  return labels.map((label, i) => {
    if (i === at) return { role: 'title', confidence: Math.max(label.confidence, 0.9) };
    if (i !== old) return label;
    const repeats = blocks[i]?.markup?.signs.includes('tag:title');
    return repeats
      ? { role: 'noise', noise: 'duplicate-title', confidence: 0.9 }
      : { role: 'caption', confidence: 0.5 };
  });
}

function headlineAt(blocks: readonly Block[], claims: readonly string[], old: number): number {
  let claimed = -1;
  let uppermost = -1;
  let count = 0;
  for (const [i, { text, markup }] of blocks.entries()) {
    const level = markup?.level;
    if (level === undefined || level > 2 || markup?.signs.includes('hidden')) continue;
    const key = comparisonKey(text);
    if (key.length < SHORTEST) continue;
    if (level === 1) {
      count++;
      if (uppermost < 0) uppermost = i;
    }
    const isClaimed = claims.some((claim) => claim.includes(key) && claim.length <= key.length * MOST_AROUND);
    if (isClaimed && (claimed < 0 || (blocks[claimed]?.markup?.level ?? 0) > level)) claimed = i;
  }
  if (claimed >= 0) return claimed;
  const isHead = old < 0 || blocks[old]?.markup?.signs.includes('tag:title');
  return count === 1 && isHead ? uppermost : -1;
}
