// What an edit left of a long text: rules that look at a line and its neighbours alone are not asked again of all others.

import { lineEndOf } from '../text/lines';
import { bodyOf } from './place';
import type { Page } from './rule';

/** Of the blocks of a page, as many at the start and at the end are lines of the page before, in other places at most. */
export interface Change {
  readonly before: Page;
  readonly head: number;
  readonly tail: number;
}

/** By profile: a page that is labelled is another object, with the same profile. */
const changes = new WeakMap<Page['profile'], Change>();
/** Pages of which things are remembered: they may be edited next. */
const kept = new WeakSet<Page['profile']>();

/** One thing that is found of a page, for the page that an edit makes of it. */
export class PageMemory<T> {
  private readonly known = new WeakMap<Page['profile'], T>();

  get({ profile }: Pick<Page, 'profile'>): T | undefined {
    return this.known.get(profile);
  }

  set({ profile }: Pick<Page, 'profile'>, value: T): void {
    if (kept.has(profile)) this.known.set(profile, value);
  }
}

/** To be called as a page is read that may be edited next, with what an edit left of the page before. */
export function keepPage(page: Page, change?: Change): void {
  kept.add(page.profile);
  if (!change) return;
  // What was before the page before is of no use any more, and would be held for ever.
  changes.delete(change.before.profile);
  if (isFramedAlike(page, change)) changes.set(page.profile, change);
}

/** Whether the page may be edited next: things are remembered of it. */
export function isKept({ profile }: Pick<Page, 'profile'>): boolean {
  return kept.has(profile);
}

/** What changed, where all that the page as a whole says of its lines is as it was; undefined where that is another, too. */
export function changeOf({ profile }: Pick<Page, 'profile'>): Change | undefined {
  return changes.get(profile);
}

/** Language, zones and body, line ends, the user's phrases, and how often the lines that stayed stand on the page. */
function isFramedAlike(page: Page, change: Change): boolean {
  const { before } = change;
  const [now, then] = [page.profile, before.profile];
  const [body, lastBody] = [bodyOf(page), bodyOf(before)];
  return (
    now.language === then.language &&
    page.userNoise === before.userNoise &&
    lineEndOf(page.text) === lineEndOf(before.text) &&
    isSamePlace(page, change, now.firstProse, then.firstProse) &&
    isSamePlace(page, change, now.lastProse, then.lastProse) &&
    isSamePlace(page, change, body.first, lastBody.first) &&
    isSamePlace(page, change, body.last, lastBody.last) &&
    areCountedAlike(page, change)
  );
}

/** Whether it is the same line, or another one of those that changed. */
function isSamePlace({ blocks }: Page, { before, head, tail }: Change, place: number, last: number): boolean {
  const moved = blocks.length - before.blocks.length;
  if (place < head || last < head) return place === last;
  const below = blocks.length - tail;
  return place < below ? last < below - moved : last === place - moved;
}

function areCountedAlike({ blocks, profile: now }: Page, { before, head, tail }: Change): boolean {
  const { profile: then } = before;
  const added = now.keys.slice(head, blocks.length - tail);
  const gone = then.keys.slice(head, before.blocks.length - tail);
  return [...added, ...gone].every((key) => {
    const count = now.keyCounts.get(key) ?? 0;
    return count === (then.keyCounts.get(key) ?? 0) || count === added.filter((other) => other === key).length;
  });
}
