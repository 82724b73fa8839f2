import { sieve } from '../sieve/sieve';
import { lineEndOf } from '../text/lines';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

const HAN = '[\\u3400-\\u9fff]';
/** Who took the picture, and 摄 as the last word of it; 摄影, 摄入, 摄氏, 摄像 go on as one word. */
const CREDIT = new RegExp(
  `(?:(?:记者|記者|通讯员|通訊員|摄影|攝影)(?![师師家者机機])[ \\u3000]?${HAN}{2,4}[ \\u3000]?|[ \\u3000。！？]${HAN}{2,4}[ \\u3000])(?<!拍)([摄攝])(?![影像入氏制製取食录錄护護津政理论論])(?=${HAN}|[“《「])`,
  'gu',
);
const ROLES: ReadonlySet<string> = new Set(['paragraph', 'caption', 'note', 'list-item', 'deck', 'quote']);

const SUSPECT = sieve({ within: [CREDIT] });

/** Catches 在村口合影留念。李洋 摄现将访谈实录整理如下; must not touch 照片由李洋 摄影师 or 摄氏三十度. */
export const gluedCaption: Rule = {
  id: 'glued-caption',
  title: 'Caption without an end',
  explanation:
    'A picture’s credit runs on into the next sentence: a line break behind “摄” is suggested. Words that only begin with 摄 stay.',
  example: { noise: '在村口合影留念。李洋 摄现将访谈实录整理如下', content: '当天气温达到摄氏三十度。' },
  fix: 'suggest',
  confidence: 0.75,
  reason: { text: 'A caption ends here and the text goes on without a break' },
  find: hitsByNeighbours(function* (page) {
    const { text, roles } = page;
    const newLine = lineEndOf(text);
    for (const line of suspects(page, SUSPECT)) {
      if (line.markup || !ROLES.has(roles[line.index] ?? 'noise')) continue;
      for (const { end, match } of matchesIn(text, line, CREDIT)) {
        const [, word = ''] = match;
        yield { start: end - word.length, end, replacement: word + newLine };
      }
    }
  }),
};
