// Where a line stands: rules that know words only trust them in places where articles do not have them.

import type { Page } from './rule';

/** The stretch of the page where most of its prose stands, both ends included; empty where there is no prose. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** More prose than this in one line counts no more: one long comment is not an article. */
const MOST = 600;
/** What each line without prose takes away: a table between paragraphs parts no article, a menu or a footer does. */
const LOSS = 12;

const known = new WeakMap<Page['profile'], Stretch>();

/** The densest run of prose: gains for prose, losses for every other line, the best sum of a run. */
export function bodyOf({ profile }: Page): Stretch {
  const found = known.get(profile);
  if (found) return found;
  let best = 0;
  let sum = 0;
  let start = 0;
  let body: Stretch = { first: 0, last: -1 };
  profile.prose.forEach((prose, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += prose ? Math.min(profile.sizes[i] ?? 0, MOST) : -LOSS;
    if (prose && sum > best) [best, body] = [sum, { first: start, last: i }];
  });
  known.set(profile, body);
  return body;
}

/** Whether the line stands before the first or after the last line of prose of the whole page. */
function isOutsideProse({ profile }: Page, index: number): boolean {
  return index < profile.firstProse || index > profile.lastProse;
}

/** Whether the line stands outside the page's body. */
function isOutsideBody(page: Page, index: number): boolean {
  const { first, last } = bodyOf(page);
  return index < first || index > last;
}

/** Whether the line stands behind the page's body. */
export function isBehindBody(page: Page, index: number): boolean {
  return index > bodyOf(page).last;
}

/** Whether the line stands outside the page's body or outside all of its prose. */
export function isOutside(page: Page, index: number): boolean {
  return isOutsideProse(page, index) || isOutsideBody(page, index);
}
