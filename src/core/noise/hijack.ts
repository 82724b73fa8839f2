// What hijackers of pages leave: brands of gambling houses before clauses, in keyword lines and on lines of their own.

import type { Span } from '../article';
import { sieve } from '../sieve/sieve';
import { hitsByNeighbours } from './by-neighbours';
import { AMUSEMENT, GAMBLING, OFFER } from './phrases/spam';
import type { LabelledPage } from './rule';
import { suspects } from './suspects';

const HOT = new RegExp(GAMBLING, 'i');
const WARM = new RegExp(`${GAMBLING}|${AMUSEMENT}`, 'i');
/** 金鲨湾娱乐网址： at the start of a sentence, its brand and what is offered. */
const PREFIX = new RegExp(
  `(?<=^|[。！？”.!?]["”]?\\s?)([^。！？：:，,；;.!?“”"‘’（）()]{2,40}?)((?:\\s?(?:${OFFER})){1,3})\\s?[：:]\\s?(?=\\S)`,
  'gi',
);
/** The same of a brand alone, as Royal Spin Casino: is. */
const BRAND = /(?<=^|[。！？”.!?]["”]?\s?)([^。！？：:，,；;.!?“”"‘’（）()]{2,40}?)[：:]\s?(?=\S)/gi;
const KEYWORDS = /^(?:文章摘要|本文摘要|摘要|本文关键词|关键词|关键字|tags?|keywords?)\s?:\s?(.{2,400})$/i;
const OFFER_END = new RegExp(`(?:${OFFER})(?:不限ip|大全|网|版|安装|中心)?$`, 'i');
const LAST_OFFER = new RegExp(`(?:\\s?(?:${OFFER})|不限ip)$`, 'i');
const SENTENCE = /[。，；！？“”]|[.;!?] /;

/** Words without which nothing here is found. */
export const SPAM = WARM;
const SUSPECT = sieve({ within: [SPAM] });

/** Whether a folded line is nothing but an advertisement of gambling: keywords, a brand with its offer. */
export function isSpamLine(folded: string): boolean {
  const keywords = KEYWORDS.exec(folded)?.[1];
  if (keywords !== undefined) {
    const words = keywords.split(/[,，、;；|]/).map((word) => word.trim());
    return HOT.test(keywords) || (words.some(isOffer) && words.filter((word) => WARM.test(word)).length >= 2);
  }
  if (folded.length < 4 || folded.length > 40 || SENTENCE.test(folded)) return false;
  return HOT.test(folded) && (OFFER_END.test(folded) || /送.{0,6}(?:元|彩金|体验金)|不限ip/i.test(folded));
}

/** A brand of the warmer words with an offer behind it; by itself it may be honest. */
export function isOffer(folded: string): boolean {
  return (
    folded.length >= 4 && folded.length <= 24 && WARM.test(folded) && OFFER_END.test(folded) && !SENTENCE.test(folded)
  );
}

/** The brand that an offer names, so far as its words tell. */
export function brandOf(folded: string): string {
  const brand = folded.replace(LAST_OFFER, '');
  return brand === folded ? brand.toLowerCase().trim() : brandOf(brand);
}

/** Capitals at every word where the script has them: a name, not the start of a sentence. */
function isName(words: string): boolean {
  return !/(?:^|\s)\p{Ll}/u.test(words);
}

interface Branded extends Span {
  readonly brand: string;
  readonly hot: boolean;
}

/** Brands before clauses of lines that stay, each by its line alone. */
const brandedClauses = hitsByNeighbours<Branded>(function* (page) {
  const { text, roles } = page;
  for (const { index: block, start, end, text: words } of suspects(page, SUSPECT)) {
    if (roles[block] === 'noise' || roles[block] === 'title' || words.length < 20) continue;
    const spans: Branded[] = [];
    const line = text.slice(start, end);
    const offered = [...line.matchAll(PREFIX)].map((match) => ({ match, brand: match[1] ?? '' }));
    const alone = [...line.matchAll(BRAND)]
      .map((match) => ({ match, brand: match[1] ?? '' }))
      .filter(({ brand }) => HOT.test(brand) && isName(brand));
    for (const { match, brand } of [...offered.filter(({ brand }) => WARM.test(brand)), ...alone]) {
      const at = start + match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0);
      if (!spans.some((span) => span.start === at))
        spans.push({
          start: at,
          end: start + match.index + match[0].length,
          brand: brandOf(brand.trim()),
          hot: HOT.test(match[0]),
        });
    }
    yield* spans;
  }
});

/** Brands before clauses; a warm word needs the brand on the page a second time with an offer behind it. */
export function injectedBrands(page: LabelledPage): Span[] {
  const spans = [...brandedClauses(page)];
  const offers = suspects(page, SUSPECT)
    .filter(({ folded }) => isOffer(folded))
    .map(({ folded }) => brandOf(folded));
  return spans.filter(
    ({ brand, hot, start }) =>
      hot ||
      spans.some((other) => other.start !== start && other.brand === brand) ||
      (brand !== '' && offers.includes(brand)),
  );
}
