import type { Role } from '../article';
import { sieve } from '../sieve/sieve';
import { marksByNeighbours } from './by-neighbours';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** Thirty Han characters, a dozen words; shorter lines are questions, captions and refrains, which people repeat. */
const LONG = 75;
/** Lines that stand so often and are no prose are headings that come again with every part. */
const OFTEN = 3;
const TEASER = 12;
/** A teaser stands close above the paragraph that it was cut from. */
const REACH = 3;
const CUT = /(?:…|\.{3}|。{3})[\s"”'’)）\]】]*(?:\[?(?:更多|全文|read more|more)\]?)?$/iu;
const PROSE: ReadonlySet<Role> = new Set(['paragraph', 'note', 'deck', 'list-item', 'quote']);

const SUSPECT = sieve({ patterns: [CUT] });

/** Catches the second copy of a pasted paragraph, and a teaser cut off with ... above its paragraph; must not touch a refrain or repeated questions. */
export const duplicateParagraph: Rule = {
  id: 'duplicate-paragraph',
  title: 'Paragraph twice',
  explanation:
    'The second copy of a paragraph is suggested for removal; a teaser that is cut off and goes on as the paragraph below it goes. Verse, captions and short lines may stand twice.',
  example: { noise: '我们找到三位常年上夜班的人...', content: '守夜的人哟慢慢走，' },
  fix: 'apply',
  confidence: 0.93,
  reason: { text: 'The beginning of the paragraph below, cut off' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of suspects(page, SUSPECT)) if (CUT.test(folded)) yield* teaser(page, index);
  }),
  *find({ blocks, profile, roles }) {
    if (profile.keyCounts.size === blocks.length) return;
    const seen = new Set<string>();
    for (const { index, folded, start, end } of blocks) {
      const key = profile.keys[index] ?? '';
      const times = profile.keyCounts.get(key) ?? 0;
      if (times < 2 || !PROSE.has(roles[index] ?? 'noise') || (profile.sizes[index] ?? 0) < LONG || isAsked(folded))
        continue;
      if (seen.has(key) && (profile.prose[index] || times < OFTEN))
        yield {
          start,
          end,
          replacement: '',
          fix: 'suggest',
          confidence: 0.8,
          reason: { text: 'The same paragraph stands above' },
        };
      seen.add(key);
    }
  },
};

/** Each guest is asked the same. */
function isAsked(folded: string): boolean {
  return /[?？]$/.test(folded);
}

function* teaser({ profile }: Page, index: number): Iterable<Mark> {
  const key = profile.keys[index] ?? '';
  if (key.length < TEASER) return;
  for (let next = index + 1; next <= index + REACH; next++) {
    const whole = profile.keys[next] ?? '';
    if (whole.length > key.length && whole.startsWith(key)) {
      yield { block: index, sure: 'certain' };
      return;
    }
  }
}
