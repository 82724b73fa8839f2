import type { Role } from '../article';
import type { Page } from '../noise/rule';

/** Lines above and below the first paragraph, and below the last, that say who wrote an article and when. */
const ABOVE = 30;
/** How far above the first paragraph the headline may stand for what is between them to count. */
const FARTHEST = 80;
const BELOW = 8;
const BEHIND = 10;
const LONGEST = 160;

/** Where the article begins and ends among the lines of a page, and what stands around it. */
export interface Frame {
  /** The headline nearest to the first paragraph: pages repeat it. -1 where there is none. */
  readonly title: number;
  readonly first: number;
  readonly last: number;
  /** Whether a line may sign or date the article. */
  readonly holds: (index: number) => boolean;
}

export function frameOf({ blocks, profile }: Page, roles: readonly Role[]): Frame {
  const paragraph = roles.findIndex((role, i) => role === 'paragraph' && profile.prose[i] === 1);
  const first = paragraph >= 0 ? paragraph : Math.max(0, roles.indexOf('paragraph'));
  const last = roles.lastIndexOf('paragraph');
  const title = lastCopy(profile.keys, roles.indexOf('title'), first);
  const start = title >= first - FARTHEST ? Math.min(title, first - ABOVE) : first - ABOVE;
  const holds = (index: number) =>
    (blocks[index]?.folded.length ?? 0) <= LONGEST &&
    index >= start &&
    (index <= first + BELOW || (index >= last && index <= last + BEHIND));
  return { title, first, last, holds };
}

function lastCopy(keys: readonly string[], title: number, first: number): number {
  const key = keys[title] ?? '';
  const copy = key.length < 8 ? -1 : keys.findLastIndex((one, i) => i < first && one.length > 8 && key.includes(one));
  return Math.max(title, copy);
}
