import type { Page, Rule } from './rule';

/** Titles are longer: ten Han characters, five short words. */
const TITLE_SIZE = 25;
const LONGEST_TITLE = 260;
/** So many lines of that size are tried, each against the whole file; no page has more above its title. */
const CANDIDATES = 100;
/** What a site adds to its title: `_网易财经`, ` | The Tidewater Review`, ` - 自由財經`. */
const SUFFIX = /^[\s"'”’」]*[_|｜·–—-][^。！？!?]{1,50}$/u;
/** The lines that stand right below the title of an article: its date, its author, its source. */
const BELOW_TITLE =
  /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}:\d{2}|^(?:by |von |par |por |作者|记者|記者|来源|來源|文\/)|本报|記者|记者/iu;

/** Catches the title that stands a second time above the first paragraph; must not touch a second headline of other words. */
export const duplicateTitle: Rule = {
  id: 'duplicate-title',
  title: 'Title repeated',
  explanation:
    'The title again, word for word or with the site’s name behind it, above the first paragraph or after the last. The copy beside the date or the author stays; a second headline of other words is none.',
  example: { noise: '旧粮站改成社区食堂_云岫新闻网', content: '一碗米饭 三代粮仓' },
  fix: 'apply',
  confidence: 0.96,
  reason: { text: 'The title stands here a second time' },
  *mark(page) {
    const { firstProse, lastProse } = page.profile;
    for (const index of repeatedTitle(page)?.others ?? [])
      if (index < firstProse || index > lastProse) yield { block: index, sure: 'certain' };
  },
};

/** The title that stands in the file more than once: the copy that stays, and the others. */
export function repeatedTitle(page: Page): { readonly kept: number; readonly others: readonly number[] } | undefined {
  const copies = titleCopies(page);
  const kept = keptCopy(
    page,
    copies.filter((index) => index < page.profile.firstProse),
  );
  return kept === undefined ? undefined : { kept, others: copies.filter((index) => index !== kept) };
}

/** The blocks that say the title: the first headline-sized line above the prose that stands in the file again. */
function titleCopies(page: Page): readonly number[] {
  const { blocks, profile } = page;
  let tried = 0;
  for (let i = 0; i < profile.firstProse && tried < CANDIDATES; i++) {
    const size = profile.sizes[i] ?? 0;
    if (size < TITLE_SIZE || size > LONGEST_TITLE) continue;
    tried++;
    const copies: number[] = [];
    for (let other = 0; other < blocks.length; other++)
      if (other !== i && saysTheSame(page, i, other)) copies.push(other);
    if (copies.length > 0) return [i, ...copies].sort((a, b) => a - b);
  }
  return [];
}

function saysTheSame({ blocks, profile }: Page, one: number, other: number): boolean {
  const key = profile.keys[one] ?? '';
  const otherKey = profile.keys[other] ?? '';
  if (key === otherKey) return true;
  const isLonger = key.length < otherKey.length;
  if (!(isLonger ? otherKey.startsWith(key) : key.startsWith(otherKey))) return false;
  const [shorter, longer] = isLonger ? [one, other] : [other, one];
  if ((profile.sizes[shorter] ?? 0) < TITLE_SIZE) return false;
  const words = blocks[shorter]?.folded ?? '';
  const more = blocks[longer]?.folded ?? '';
  return more.startsWith(words) && SUFFIX.test(more.slice(words.length));
}

/** The copy beside the date or the author, else the first one without the site's name. */
function keptCopy({ blocks, profile }: Page, head: readonly number[]): number | undefined {
  const shortest = Math.min(...head.map((index) => (profile.keys[index] ?? '').length));
  const bare = head.filter((index) => (profile.keys[index] ?? '').length === shortest);
  return bare.find((index) => BELOW_TITLE.test(blocks[index + 1]?.folded ?? '')) ?? bare[0];
}
