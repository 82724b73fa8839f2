import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours, marksByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { asked, suspects } from './suspects';

const LOST = /\ufffd+/g;
const ONLY_LOST = /^[\s\ufffd]+$/;

const SUSPECT = sieve({ within: [LOST] });

/** Catches a line of ������; inside a sentence the place is shown, for something was lost there. */
export const replacementChar: Rule = {
  id: 'replacement-char',
  title: 'Lost character',
  explanation:
    'Characters that some step could not decode. A line of nothing else goes; inside a sentence they mark a loss and are only suggested for removal.',
  example: { noise: '\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd', content: '画了一只骆驼，旁边标着运水价格。' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'Characters that could not be decoded' },
  mark: marksByNeighbours(function* (page) {
    for (const { index, text } of asked(page))
      if (text.startsWith('\ufffd') && ONLY_LOST.test(text)) yield { block: index, sure: 'certain' };
  }),
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT))
      for (const { start, end } of matchesIn(text, line, LOST))
        yield {
          start,
          end,
          replacement: '',
          fix: 'suggest',
          confidence: 0.6,
          reason: { text: 'Something was lost here: compare with the original' },
        };
  }),
};
