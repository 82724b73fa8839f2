import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

const PRIVATE = /[\ue000-\uf8ff]+|(?:[\udb80-\udbff][\udc00-\udfff])+/g;
const ONLY_PRIVATE = /^[\s\ue000-\uf8ff]{1,32}$/;

const SUSPECT = sieve({ holdsBeyondAscii: [PRIVATE] });

/** Catches the icon before  返回顶部; rare Han characters of old fonts may stand there too, so it is only suggested. */
export const privateUse: Rule = {
  id: 'private-use',
  title: 'Private-use character',
  explanation:
    'Icons of web fonts and markers of search engines. Old fonts kept rare characters there, so the removal is only suggested.',
  example: { noise: '\ue602 收藏', content: '收藏的人越来越多。' },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'A character without a meaning of its own: an icon or a marker' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, text } of suspects(page, SUSPECT))
      if (ONLY_PRIVATE.test(text)) yield { block: index, sure: 'likely' };
  }),
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT))
      for (const { start, end } of matchesIn(text, line, PRIVATE)) yield { start, end, replacement: '' };
  }),
};
