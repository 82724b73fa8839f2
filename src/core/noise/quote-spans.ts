// Market quotes that portals put behind a company's name, inside sentences.

import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Hit } from './rule';
import { suspects } from './suspects';

const NUMBER = '[+\\-−▲▼]?\\s?[$€£¥]?\\d[\\d,.]{0,12}';
const PERCENT = '[+\\-−▲▼]?\\s?\\d{1,3}(?:\\.\\d{1,3})?%';
/** Price, change, change in percent: nobody writes the three in brackets by hand. */
const TRIPLE = new RegExp(
  `[(（]\\s?${NUMBER}(?:\\s?元)?\\s?[,，/、]\\s?${NUMBER}\\s?[,，/、]\\s?${PERCENT}\\s?[)）]`,
  'g',
);
/** Ticker and change in percent, as in (F, +1.53%). */
const TICKER = new RegExp(`\\s?[(（][A-Z]{1,5}(?:[.:][A-Z]{1,5})?,? ${PERCENT}[)）]`, 'g');

const SUSPECT = sieve({ within: [TRIPLE, TICKER] });

/** Catches (43.12, 2.37, 5.82%); must not touch （5.2%） or （4150元）. */
export const quoteSpans = hitsByNeighbours<Hit>(function* (page) {
  const { text } = page;
  for (const line of suspects(page, SUSPECT)) {
    for (const { start, end } of matchesIn(text, line, TRIPLE)) yield { start, end, replacement: '' };
    for (const { start, end } of matchesIn(text, line, TICKER))
      yield { start, end, replacement: '', fix: 'suggest', confidence: 0.7 };
  }
});
