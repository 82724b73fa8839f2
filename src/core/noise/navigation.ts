import { passes, sieve } from '../sieve/sieve';
import { isPhrase } from './phrases';
import type { Mark, Page, Rule } from './rule';
import { isOutsideProse } from './surroundings';

/** A menu entry: six Han characters, three or four words. */
const LONGEST_ENTRY = 30;
/** Fewer short lines in a row are headings, names, cells. */
const SHORTEST_RUN = 4;
/** So long a run needs fewer known words before the title, and is no list of keywords after the article. */
const LONG_RUN = 12;
const SPLIT = /\s*[|｜·•/、]\s*|\s+/u;

const MENU = sieve({ parts: ['navigation'] });

/** Catches 首页 / 即时 / 国际 / 财经 line by line before the title; must not touch a list of names or a poem with short lines. */
export const navigation: Rule = {
  id: 'navigation',
  title: 'Navigation menu',
  explanation:
    'Names of sections in a row, before the title or after the article: four short lines or more, most of them words of menus; also “首页 | 新闻 | 财经” on one line. Lists of names, cells and poems stay.',
  example: { noise: '首页 | 新闻 | 财经 | 体育', content: '北岸队 | 14 | 9 | 11' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'A name of a section in a menu' },
  *mark(page) {
    let start = 0;
    while (start < page.blocks.length) {
      let end = start;
      while (end < page.blocks.length && isEntry(page, end)) end++;
      if (end > start) yield* markRun(page, start, end);
      const folded = page.blocks[end]?.folded ?? '';
      if (isOutsideProse(page, end) && passes(page.profile.sieves[end], MENU) && isMenuLine(folded))
        yield { block: end, sure: end < page.profile.firstProse ? 'certain' : 'likely' };
      start = end + 1;
    }
  },
};

function isEntry({ blocks, profile }: Page, index: number): boolean {
  const folded = blocks[index]?.folded ?? '';
  return (profile.sizes[index] ?? 0) <= LONGEST_ENTRY && !/[。，,.!?！？:：;；\d%]/u.test(folded);
}

function* markRun(page: Page, start: number, end: number): Iterable<Mark> {
  const words: number[] = [];
  for (let i = start; i < end; i++) {
    if (!passes(page.profile.sieves[i], MENU)) continue;
    const folded = page.blocks[i]?.folded ?? '';
    if (isPhrase('navigation', folded) || isMenuLine(folded)) words.push(i);
  }
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length < 2 || !isOutsideProse(page, first)) return;
  const length = last - first + 1;
  const share = words.length / length;
  const atHead = first < page.profile.firstProse;
  const many = atHead && length >= LONG_RUN && words.length >= SHORTEST_RUN;
  if (isTagLabel(page, first)) return;
  // Two or three words of menus before the title are the section that the article stands in.
  if (length < SHORTEST_RUN ? !atHead || share < 1 : share < 0.25 && !many) return;
  const reason = { text: '{0} short lines in a row, {1} of them words of menus', args: [length, words.length] };
  const sure = length >= SHORTEST_RUN && share >= 0.6 && (atHead || length >= LONG_RUN) ? 'certain' : 'likely';
  for (let i = first; i <= last; i++) yield { block: i, sure, reason };
}

/** Whether the run is headed by “Topics” or 标签: an article's keywords are written like a menu. */
function isTagLabel({ blocks }: Page, index: number): boolean {
  return [index - 1, index].some((i) => isPhrase('navigation:tags', blocks[i]?.folded ?? ''));
}

/** `首页 | 新闻 | 财经`, `Home News Sport Opinion`: three words of menus or more and hardly anything else. */
function isMenuLine(folded: string): boolean {
  if (folded.length > 200 || /[。，.!?！？]/u.test(folded)) return false;
  const parts = folded.split(SPLIT).filter((part) => part !== '');
  const known = parts.filter((part) => isPhrase('navigation', part)).length;
  return known >= 3 && known >= parts.length * 0.7;
}
