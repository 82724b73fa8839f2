import type { Block } from '../../article';
import { readCredits } from '../../metadata/credits';
import { readHanByline } from '../../metadata/han-byline';
import { readLatinByline } from '../../metadata/latin-byline';
import { readOriginalTitle } from '../../metadata/original-title';
import { isSince, readStamp } from '../../metadata/stamps';
import { repeatedTitle } from '../../noise/duplicate-title';
import type { Page } from '../../noise/rule';
import type { Recogniser } from '../recogniser';
import { originalTitle } from './original-title';
import { shared, unitsOf } from './overlap';

/** Paragraphs that the words of a headline come back in. */
const PROSE_READ = 6;
const HEAD_READ = 80;
const CRUMBS = /(?: ?(?:>>?|»|›|\/) ?[^>»›]{1,20}){2,}/;
const CHROME =
  /^(?:首页|当前位置|您所在|您的位置|登录|注册|菜单|搜索|skip to|menu|home|search|sign in|log in|subscribe|advertisement|share|follow us|copyright|©|by |photo|image|video|watch|play|listen|read more|published|posted|updated|loading|cookie|we use|accept|this site)\b/i;

/**
 * The headline: the line of the head that stands above byline and date, that the page repeats or its text quotes, that the 原标题 resembles
 * and whose words come back in the first paragraphs. Not: a breadcrumb, a menu, a teaser, a deck.
 */
export const title: Recogniser = {
  role: 'title',
  *mark(page) {
    const ranked = candidates(page).sort((a, b) => b.score - a.score || a.index - b.index);
    const [best, second] = ranked;
    if (best && best.score > 0)
      yield {
        block: best.index,
        sure: best.score >= SURE && best.score - (second?.score ?? 0) >= CLEAR ? 'certain' : 'likely',
      };
  },
};

/** What a line must reach, and how far ahead of the next, to bind. */
const SURE = 6;
const CLEAR = 2.5;
/** Of the line that stays where the file repeats its title, and of one that the first line names. */
const REPEATED = 4;
const SHORTEST = 8;

function firstProse({ blocks, profile: { prose } }: Page): string[] {
  const found: string[] = [];
  for (let i = prose.indexOf(1); i >= 0 && found.length < PROSE_READ; i = prose.indexOf(1, i + 1))
    found.push((blocks[i] as Block).folded);
  return found;
}

function candidates(page: Page): { index: number; score: number }[] {
  const { blocks, profile } = page;
  const end = profile.firstProse < 0 ? Math.min(blocks.length, 20) : profile.firstProse;
  const repeated = repeatedTitle(page);
  const namesPage = repeated?.kept === 0 || repeated?.others.includes(0);
  const start = Math.max(0, Math.min(end - HEAD_READ, repeated?.kept ?? end));
  const prose = unitsOf(firstProse(page).join('\n'));
  const [named] = originalTitle.mark(page);
  const original = named && readOriginalTitle(blocks[named.block]?.folded ?? '');
  const originalUnits = unitsOf(original ?? '');
  const [head, below] = [blocks.slice(0, end), blocks.slice(end)];
  const kinds = head.slice(start).map(({ folded }) => isHeadLine(folded, profile.language));
  return head.slice(start).flatMap((block, i) => {
    const { index, folded } = block;
    const size = profile.sizes[index] ?? 0;
    if (
      kinds[i] ||
      repeated?.others.includes(index) ||
      readOriginalTitle(folded) !== undefined ||
      size < 10 ||
      size > 320 ||
      CRUMBS.test(folded) ||
      CHROME.test(folded) ||
      !/\p{L}{2}/u.test(folded)
    )
      return [];
    const key = profile.keys[index] ?? '';
    const units = unitsOf(folded);
    const near = kinds[i + 1]
      ? 2
      : kinds[i + 2]
        ? size >= 25 && (profile.sizes[index + 1] ?? 0) > size
          ? 2.2
          : 1.2
        : kinds[i + 3] || kinds[i + 4]
          ? 0.6
          : 0;
    const score =
      near +
      (index === 0 ? 1.5 : 0) +
      ((index === repeated?.kept && namesPage) || isNamedAbove(profile.keys[0] ?? '', key, index) ? REPEATED : 0) +
      ((profile.keyCounts.get(key) ?? 0) > 1 && size > 25 ? 1 : 0) +
      (head.some(
        (other, at) =>
          at !== index &&
          key.length > 8 &&
          profile.keys[at] !== key &&
          (profile.keys[at] ?? '').startsWith(key) &&
          other.folded.length < folded.length + 40,
      )
        ? 1.5
        : 0) +
      (original === undefined ? 0 : 3 * shared(units, originalUnits)) +
      3 * shared(units, prose) +
      (size > 25 && below.some((other) => other.folded.includes(folded)) ? 2 : 0) +
      (size >= 25 && size <= 160 ? 1 : 0) -
      (/^["“].*["”]$/.test(folded) ? 1 : 0) -
      (/[。.;；,，:：]$/.test(folded) && !/\.{3}$/.test(folded) ? 1.5 : 0) -
      (/[。]./.test(folded) || /[.!?] \p{Lu}/u.test(folded) ? 1 : 0) -
      Math.min(1.5, (end - index) * 0.06);
    return [{ index, score }];
  });
}

/** Whether the first line, as the name of a page does, gives the line with something around it. */
function isNamedAbove(first: string, key: string, index: number): boolean {
  return index > 0 && key.length >= SHORTEST && key.length * 2 >= first.length && first.includes(key);
}

/** A byline, a stamp or a credit: what stands below a headline. */
export function isHeadLine(folded: string, language: string): boolean {
  if (folded.length > 110) return false;
  if (isSince(folded) || readCredits(folded) || readHanByline(folded)) return true;
  if (readLatinByline(folded)?.labelled) return true;
  const stamp = /\d/.test(folded) ? readStamp(folded, language) : undefined;
  return stamp !== undefined && stamp.rest.length < 24;
}
