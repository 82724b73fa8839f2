// What the page shows against what it claims.

import type { Block, Metadata } from '../article';
import { comparisonKey } from '../text/fold';
import type { Claims } from './structured';

/** Headlines on the page are longer than names of sections. */
const SHORTEST_TITLE = 4;

/** The metadata of a page that also speaks to machines; what nobody but machines can see is checked against the page. */
export function merged(shown: Metadata, claims: Claims, blocks: readonly Block[], keys: readonly string[]): Metadata {
  const { titles, ...claimed } = claims;
  const published = dateOf(shown.published, claimed.published);
  const title = titleOf(shown.title, titles, blocks, keys);
  return {
    ...claimed,
    ...shown,
    ...(title !== undefined && { title }),
    ...(claimed.authors && { authors: claimed.authors }),
    ...(published !== undefined && { published }),
    ...(claimed.updated && { updated: claimed.updated }),
    ...(claimed.keywords && { keywords: claimed.keywords }),
  };
}

/** A claimed title that the page shows, as it is shown; then what looks like the title; then the claim. */
function titleOf(
  shown: string | undefined,
  titles: readonly string[],
  blocks: readonly Block[],
  keys: readonly string[],
): string | undefined {
  const own = comparisonKey(shown ?? '');
  for (const claim of titles) {
    const key = comparisonKey(claim);
    if (key.length < SHORTEST_TITLE) continue;
    if (own !== '' && key.includes(own) && own.length * 2 >= key.length) return shown;
    const at = keys.indexOf(key);
    if (at >= 0) return blocks[at]?.text;
  }
  return shown ?? titles[0];
}

const DAY = 86_400_000;

/** Of two days side by side that of the page counts: the claim is often in the time of another zone. */
function dateOf(shown: string | undefined, claimed: string | undefined): string | undefined {
  if (shown === undefined || claimed === undefined) return claimed ?? shown;
  const [day = '', other = ''] = [shown.slice(0, 10), claimed.slice(0, 10)];
  if (day === other) return claimed.length > shown.length ? claimed : shown;
  return Math.abs(Date.parse(day) - Date.parse(other)) <= DAY ? shown : claimed;
}
