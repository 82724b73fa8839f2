import { sieve } from '../sieve/sieve';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Letters held apart by signs: ^x?i·a?o`s,.-c-o!m? */
const SCATTERED =
  /[\^`~·]?[a-z0-9](?=[^a-z0-9\s])(?:[^\p{L}\p{N}\s，。、；：？！“”]{1,3}[a-z0-9]){4,40}[^\p{L}\p{N}\s，。、；：？！“”]{0,2}/giu;
const SITE = /(?:com|net|org|cn|cc|info|vip|xyz|top)$/i;
const BRACKETED =
  /[【[（(][^【】[\]（）()\n]{0,30}(?:更多|关注|访问|首发|尽在|搜索|官网)[^【】[\]（）()\n]{0,20}(?:www\.|https?:|[a-z0-9-]{2,30}\.(?:com|cn|net|org))[^【】[\]（）()\n]{0,60}[】\]）)]/gi;

/** Three letters held apart: coarser than `SCATTERED`, and a quarter of its time. */
const APART = /[a-zA-Z\d\u017f\u212a](?:[^a-zA-Z\d\s]{1,6}[a-zA-Z\d\u017f\u212a]){2}/;
const SUSPECT = sieve({ holds: [APART], holdsBeyondAscii: [BRACKETED] });

/** Catches ^x?i·a?o`s,.-c-o!m? between sentences; must not touch a plain address such as www.example.com or U.S.A. */
export const watermarkString: Rule = {
  id: 'watermark-string',
  title: 'Watermark between sentences',
  explanation:
    'The name of a site hidden between sentences, its letters held apart by signs, or in brackets with an address. Plain addresses and abbreviations stay.',
  example: { noise: '桥已修好。^x?i·a?o`s,.-c-o!m?', content: '详见www.example.com。' },
  fix: 'suggest',
  confidence: 0.8,
  reason: { text: 'The hidden name of a site' },
  find: hitsByNeighbours(function* (page) {
    const { text } = page;
    for (const line of suspects(page, SUSPECT)) {
      for (const { start, end, match } of matchesIn(text, line, SCATTERED))
        if (isScattered(match[0])) yield { start, end, replacement: '' };
      for (const { start, end } of matchesIn(text, line, BRACKETED)) yield { start, end, replacement: '' };
    }
  }),
};

/** An address once its signs are gone, and more than dots and hyphens between its letters. */
function isScattered(mark: string): boolean {
  const letters = mark.replace(/[^\p{L}\p{N}]+/gu, '');
  return letters.length >= 6 && SITE.test(letters) && new Set(mark.match(/[^\p{L}\p{N}]/gu)).size >= 2;
}
