// Which line of the file dates the article. Whole pages are full of days: today's, those of teasers, pictures and comments.

import type { Metadata, Role } from '../article';
import type { Page } from '../noise/rule';
import { frameOf } from './frame';
import { readNames } from './names';
import { readStamp, type Stamp } from './stamps';

const ENOUGH = 1;
/** Of a line, letters beside its date and labels. */
const BARE = 24;
const SOURCES: Partial<Record<Role, number>> = { date: 3, byline: 2.5, source: 2, caption: -1, paragraph: -1 };

interface Dated extends Stamp {
  readonly index: number;
  readonly worth: number;
}

/** When it was published and updated, as the line says that most likely dates the article, and those beside it. */
export function datesOf(page: Page, roles: readonly Role[]): Pick<Metadata, 'published' | 'updated'> {
  const lines = datedLines(page, roles);
  const best = lines.reduce<Dated | undefined>((a, b) => (a && a.worth >= b.worth ? a : b), undefined);
  if (!best || best.worth < ENOUGH) return {};
  const beside = lines.filter(({ index }) => Math.abs(index - best.index) <= 2);
  const published = best.published ?? beside.find((line) => line.published)?.published;
  const updated = best.updated ?? beside.find((line) => line.updated)?.updated;
  return { ...(published && { published }), ...(updated && { updated }) };
}

function datedLines(page: Page, roles: readonly Role[]): Dated[] {
  const { blocks, profile } = page;
  const { title, first, last, holds } = frameOf(page, roles);
  return blocks.flatMap(({ index, folded }): Dated[] => {
    const role = roles[index] ?? 'noise';
    if (!(holds(index) || ((SOURCES[role] ?? 0) > 0 && folded.length < 200))) return [];
    const stamp = readStamp(folded, profile.language);
    if (!stamp || (!stamp.published && !stamp.updated)) return [];
    const time = (stamp.published ?? stamp.updated ?? '').includes('T');
    const isShort = stamp.rest.length < BARE;
    const worth =
      (role === 'caption' && isShort ? 0 : (SOURCES[role] ?? 0)) +
      (readNames(folded, profile.language)?.labelled ? 1.5 : 0) +
      (stamp.labelled ? 1.5 : 0) +
      (time ? 1 : 0) +
      (isShort ? 1 : stamp.rest.length < 2 * BARE ? 0 : -1.5) +
      (title >= 0 && index > title && index - title <= 4 ? 1 : 0) +
      (title >= 0 && index < title ? -1.5 : 0) +
      (!holds(index) ? -1.5 : index > last ? -1 : index > first ? -0.5 : 0);
    return [{ ...stamp, index, worth }];
  });
}
