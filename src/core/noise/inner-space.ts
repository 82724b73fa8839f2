import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Han characters one by one: four and more are the letter-spacing of a layout, two or three a padded name. */
const SPACED =
  /(?<![\p{Script=Han}\p{L}\p{N}][ \u3000]?)\p{Script=Han}(?:[ \u3000]{1,2}\p{Script=Han}){3,60}(?![\p{Script=Han}\p{L}\p{N}])/gu;

const SUSPECT = sieve({ holdsBeyondAscii: [/[\u2e80-\uffff][ \u3000]{1,2}[\u2e80-\uffff]{1,2}[ \u3000]/] });

/** Catches 气 象 灾 害; must not touch 王　刚, 第一章　总　则 or the halves of a headline. */
export const innerSpace: Rule = {
  id: 'inner-space',
  title: 'Spaced-out characters',
  explanation:
    'Four or more Han characters with a space between each, as PDF layouts leave them: suggested without the spaces. Padded names and the halves of headlines stay.',
  example: { noise: '气 象 灾 害 预 警', content: '记者 王　刚' },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'Spaces between single characters' },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    for (const line of suspects(page, SUSPECT)) {
      if (roles[line.index] === 'byline' || roles[line.index] === 'table-row') continue;
      for (const { start, end, match } of matchesIn(text, line, SPACED))
        yield { start, end, replacement: match[0].replace(/[ \u3000]+/g, '') };
    }
  }),
};
