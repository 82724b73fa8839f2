// Calendar dates in a line of any news language, as ISO 8601.

import { byLineAndLanguage } from '../text/memo';
import { MONTH_NAMES, monthNumber } from './months';
import { timeAfter, timeBefore } from './times';

/** A date in a folded text; offsets are into that text and take in the time of day that belongs to it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** As exact as the text is; absent where day and month cannot be told apart or the year is missing. */
  readonly iso?: string;
}

const YEAR = '(?:19|20)\\d\\d';
type Order = 'ymd' | 'dmy' | 'slash' | 'short' | 'name-first' | 'name-middle';

/** `ending`: how its dates end; found sooner than the names of months that they start with. */
const PATTERNS: readonly { readonly pattern: RegExp; readonly ending?: RegExp; readonly order: Order }[] = [
  // 2020-08-03, 2020.8.3, 2020/08/03, 2020年8月3日, 2020년 8월 3일
  {
    pattern: new RegExp(`(?<!\\d)(${YEAR}) ?[-/.年년‐–] ?(\\d{1,2}) ?[-/.月월‐–] ?(\\d{1,2})(?!\\d) ?[日号號일]?`, 'g'),
    order: 'ymd',
  },
  // 3.8.2020
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})\\. ?(\\d{1,2})\\. ?(${YEAR})(?!\\d{4})`, 'g'), order: 'dmy' },
  // 3/8/2020, 03-08-2020: which is the month, only the numbers or the language can tell
  { pattern: new RegExp(`(?<!\\d)(\\d{1,2})[/-](\\d{1,2})[/-](${YEAR})(?!\\d{4})`, 'g'), order: 'slash' },
  // 11/19/19 06:56 AM, 15.10.24 23:35: two digits are a year only beside a time
  {
    pattern: /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\2([0-4]\d)(?=,? (?:at |kl\.? ?|um )?\d{1,2}[:.]\d\d)/g,
    order: 'short',
  },
  // August 3, 2020; Aug. 3rd 2020; Nov 15, 20195:45 AM (a lost blank)
  {
    pattern: new RegExp(`(${MONTH_NAMES})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ?(${YEAR})`, 'giu'),
    ending: new RegExp(`\\d(?:st|nd|rd|th)?,? ?${YEAR}`, 'iu'),
    order: 'name-first',
  },
  // 3 August 2020, 3. August 2020, 3 de agosto de 2020, 1er août 2020
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[. ,-]{0,2}(?:de )?(${MONTH_NAMES})\\.?,?[ -](?:de |del )?(${YEAR})`,
      'giu',
    ),
    ending: new RegExp(`[\\p{L}\\p{M}.,][ -](?:de |del )?${YEAR}`, 'iu'),
    order: 'name-middle',
  },
];

const HAN_DIGITS = '〇零一二三四五六七八九';
const HAN_DATE = /([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/g;

/** What every date has: a year in digits, the last two of them behind a mark, or the Chinese word for it. */
const YEARLY = new RegExp(`${YEAR}|[./]\\d\\d(?!\\d)|年`);

/** Whether it is worth looking for dates in the text. */
export function mayHoldDate(folded: string): boolean {
  return YEARLY.test(folded);
}

/** All dates of a folded text, in order, without overlaps. `language` decides between 3/8 and 8/3. */
export function findDates(folded: string, language: string): readonly FoundDate[] {
  return !mayHoldDate(folded)
    ? []
    : folded.length > LONGEST_LINE
      ? datesIn(folded, language)
      : datesInLine(folded, language);
}

/** Longer lines are not remembered. */
const LONGEST_LINE = 200;
const datesInLine = byLineAndLanguage(datesIn);

function datesIn(folded: string, language: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, ending, order } of PATTERNS) {
    if (ending && !ending.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      if (isInWord(folded, match.index)) continue;
      const end = match.index + match[0].length;
      const iso = isoOf(order, match, AWAY.test(folded.slice(end)) ? 'und' : language);
      if (iso !== undefined || order === 'slash')
        found.push(withTime(folded, match.index, match.index + match[0].trimEnd().length, iso));
    }
  }
  if (!folded.includes('年')) return apartOf(found);
  for (const match of folded.matchAll(HAN_DATE)) {
    const [all, year = '', month = '', day = ''] = match;
    const iso = isoDay(
      +[...year].map((digit) => Math.max(0, HAN_DIGITS.indexOf(digit) - 1)).join(''),
      hanNumber(month),
      hanNumber(day),
    );
    if (iso) found.push(withTime(folded, match.index, match.index + all.length, iso));
  }
  return apartOf(found);
}

/** In order, without those that start inside another one. */
function apartOf(found: FoundDate[]): FoundDate[] {
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    const apart = start >= reached;
    reached = Math.max(reached, end);
    return apart;
  });
}

/** Zones in which nobody writes the month first. */
const AWAY = /^.{0,14}(?:GMT|UTC|CES?T|BST)/;

function isoOf(
  order: Order,
  [, a = '', b = '', c = '', d = '']: readonly string[],
  language: string,
): string | undefined {
  switch (order) {
    case 'ymd':
      return isoDay(+a, +b, +c);
    case 'dmy':
      return isoDay(+c, +b, +a) ?? isoDay(+c, +a, +b);
    case 'slash':
      return slashed(+a, +b, +c, language);
    case 'short':
      return slashed(+a, +c, 2000 + +d, b === '.' ? 'und' : language);
    case 'name-first':
      return isoDay(+c, monthNumber(a) ?? 0, +b);
    case 'name-middle':
      return isoDay(+c, monthNumber(b) ?? 0, +a);
  }
}

/** Whether the match starts in the middle of a word. A capital behind a small letter starts one: pages lose blanks. */
function isInWord(folded: string, at: number): boolean {
  return (
    /\p{L}\p{L}$/u.test(folded.slice(Math.max(0, at - 1), at + 1)) &&
    !/\p{Ll}\p{Lu}$/u.test(folded.slice(at - 1, at + 1))
  );
}

function isoDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** American papers write the month first, nobody else does: in English only a number above 12 tells. */
function slashed(a: number, b: number, year: number, language: string): string | undefined {
  if (b > 12) return isoDay(year, a, b);
  return a > 12 || a === b || language !== 'en' ? isoDay(year, b, a) : undefined;
}

function hanNumber(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (character: string) => Math.max(0, HAN_DIGITS.indexOf(character) - 1);
  return (text.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + (ones ? digit(ones) : 0);
}

function withTime(folded: string, start: number, end: number, iso: string | undefined): FoundDate {
  const after = timeAfter(folded, end);
  if (after) return { start, end: after.end, ...(iso && { iso: `${iso}T${after.iso}` }) };
  const before = timeBefore(folded, start);
  if (before) return { start: before.start, end, ...(iso && { iso: `${iso}T${before.iso}` }) };
  return { start, end, ...(iso && { iso }) };
}
