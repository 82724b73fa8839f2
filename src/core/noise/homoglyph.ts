import { sieve } from '../sieve/sieve';
import { narrowed } from '../text/fold';
import { matchesIn } from '../text/matches';
import { hitsByNeighbours } from './by-neighbours';
import type { Rule } from './rule';
import { suspects } from './suspects';

/** Letters of Cyrillic and Greek that look like Latin ones. */
const LOOKALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ј: 'j',
    ѕ: 's',
    һ: 'h',
    ԁ: 'd',
    ɡ: 'g',
    ո: 'n',
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Ј: 'J',
    У: 'Y',
    ο: 'o',
    ν: 'v',
    α: 'a',
    ι: 'i',
    ρ: 'p',
    κ: 'k',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
  }),
);
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,60}/gu;
const LATIN = /\p{Script=Latin}/gu;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
/** Full-width letters and digits; official documents in Japanese and Korean write so on purpose. */
const WIDE = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+(?:[．：][\uff10-\uff19]+)*/g;

/** A letter of Latin beside one that looks like it, or a full-width one. */
const LIKE = `[${[...LOOKALIKES.keys()].join('')}]`;
const MIXED = new RegExp(`${LIKE}(?:(?<=\\p{Script=Latin}.)|(?=\\p{Script=Latin}))|${WIDE.source}`, 'u');
const SUSPECT = sieve({ holdsBeyondAscii: [MIXED] });

/** Catches yоur with a Cyrillic о; must not touch a genuine Russian or Greek word beside Latin ones. */
export const homoglyph: Rule = {
  id: 'homoglyph',
  title: 'Look-alike letters',
  explanation:
    'Cyrillic or Greek letters inside a Latin word, and full-width letters and digits in Chinese or Western text: suggested in their plain form. Whole words of another script stay.',
  example: { noise: 'Y\u043eur c\u043entent', content: 'Москва (Moscow)' },
  fix: 'suggest',
  confidence: 0.8,
  reason: { text: 'Letters of another script that only look alike' },
  find: hitsByNeighbours(function* (page) {
    const { text, profile } = page;
    const widthMatters = !/^(?:ja|ko)/.test(profile.language);
    for (const line of suspects(page, SUSPECT)) {
      for (const { start, end, match } of matchesIn(text, line, WORD)) {
        const plain = latinOf(match[0]);
        if (plain !== undefined) yield { start, end, replacement: plain };
      }
      if (!widthMatters) continue;
      for (const { start, end, match } of matchesIn(text, line, WIDE))
        yield {
          start,
          end,
          replacement: narrowed(match[0]),
          confidence: 0.6,
          reason: { text: 'Full-width letters or digits' },
        };
    }
  }),
};

/** The word in Latin letters where it mixes scripts and every foreign letter has a Latin double. */
function latinOf(word: string): string | undefined {
  const latin = word.match(LATIN)?.length ?? 0;
  const foreign = word.match(FOREIGN) ?? [];
  if (latin === 0 || foreign.length === 0 || !foreign.every((letter) => LOOKALIKES.has(letter))) return undefined;
  return [...word].map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
}
