import { passes, sieve } from '../sieve/sieve';
import { hitsByNeighbours } from './by-neighbours';
import { gluedList, glueOf } from './glued';
import { markLinkBlocks, type Opener } from './link-block';
import { isPhrase } from './phrases';
import type { Page, Rule } from './rule';

const DECORATION = /^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
const SHAPED =
  /^(?:most (?:read|viewed|popular|shared|watched) (?:in|on|from|this|today)\b.{0,30}|(?:trending|popular|top stories) (?:in|on) .{2,30}|die meistgelesenen .{2,30}|les plus lus .{0,30}|.{2,8}(?:排行榜|热榜|熱門排行))$/iu;

const GLUE = glueOf('most-read');
const OPENER = sieve({ within: [SHAPED], parts: ['most-read'] });

/** Catches “Most read in Football” and the headlines below it; must not touch “Most read” above the titles of a library's books. */
export const mostRead: Rule = {
  id: 'most-read',
  title: 'Most-read list',
  explanation:
    'A heading like “Most read”, “Trending now” or “阅读排行榜” with the headlines below it, their numbers and sections. A ranking that is the story itself stays.',
  example: { noise: 'Most read in Football', content: 'The most read book of the year was a cookbook.' },
  fix: 'apply',
  confidence: 0.95,
  reason: { text: 'A headline in a list of what others read' },
  *mark(page) {
    yield* markLinkBlocks(page, OPENER, (i) => openerAt(page, i));
  },
  find: hitsByNeighbours(function* (page) {
    for (const span of gluedList(page, GLUE)) yield { ...span, replacement: '', fix: 'suggest', confidence: 0.75 };
  }),
};

function openerAt({ blocks, profile }: Page, index: number): Opener | undefined {
  const folded = blocks[index]?.folded ?? '';
  if (folded.length > 60 || !passes(profile.sieves[index], OPENER)) return undefined;
  const words = folded.replace(DECORATION, '');
  if (isPhrase('most-read', words)) return 'named';
  return SHAPED.test(words) ? 'shaped' : undefined;
}
