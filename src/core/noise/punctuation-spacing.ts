import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Blanks before a mark: after a Han character, a mark that closes, a digit or a Latin letter. ” opens a quotation in other languages, so it asks for Han before the blank. */
const BEFORE =
  /(?<=[\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3400-\u9fff\uff01\uff09-\uff0c\uff1a-\uff1f”’…%\w])[ \u00a0]{1,8}(?=[。，、；：？！）》】」』])|(?<=[\u3002\u3400-\u9fff\uff01\uff09\uff0c\uff1f…])[ \u00a0]{1,8}(?=”)/g;
/** Blanks between an opening mark and its first Han character. */
const AFTER = /(?<=[“（《【「『])[ \u00a0]{1,8}(?=[\u3400-\u9fff])/g;
/** Two marks where one is meant; three and more are somebody's ellipsis. */
const DOUBLED = /(?<![。，、；])(?:[，、；]([。，；])|(。)。)(?![。，、；])/g;

const SUSPECT = sieve({
  holdsBeyondAscii: [/[ \u00a0][。，、；：？！）》】」』”]|[“（《【「『][ \u00a0]|[，、；][。，；]|。。/],
});

/** Catches the space of 都红了 。; must not touch the gap in 把门槛降下来 把人心聚起来. */
export const punctuationSpacing: Rule = {
  id: 'punctuation-spacing',
  title: 'Space before a mark',
  explanation:
    'A space before a full-width mark or after an opening one, as pipelines leave it; a doubled mark is only suggested. Spaces between words and halves of headlines stay.',
  example: { noise: '苹果都红了 。', content: '把门槛降下来 把人心聚起来' },
  fix: 'apply',
  confidence: 0.99,
  reason: { text: 'Full-width marks have no space before them' },
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT)) {
      for (const pattern of [BEFORE, AFTER])
        for (const { start, end } of matchesIn(text, line, pattern)) yield { start, end, replacement: '' };
      for (const { start, end, match } of matchesIn(text, line, DOUBLED)) {
        const [, last, stop] = match;
        const reason = { text: 'Two marks where one is meant' };
        yield { start, end, replacement: last ?? stop ?? '', fix: 'suggest', reason };
      }
    }
  }),
};
