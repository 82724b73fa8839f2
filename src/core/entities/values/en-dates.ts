// An English date against the day of publication: last Tuesday in an article of Monday 2020-08-03 is 2020-07-28.

import {
  type Day,
  isoDay,
  isoMonth,
  isoTime,
  isoWeek,
  isoYear,
  isReal,
  shiftDays,
  shiftMonths,
  weekdayOf,
} from './calendar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/;
const WEEKDAY = /\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs|nes)?\b/;
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** Undefined where the text leaves it open, or the day of publication is needed and unknown. */
export function enDateValue(written: string, published: Day | undefined): string | undefined {
  const text = written.toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return dayIfReal({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const years = /^(\d{4})\s?(?:to|through|until|[-–—])\s?(\d{4}|\d{2})$/.exec(text);
  if (years) return `${years[1]}/${(years[2] ?? '').length === 2 ? (years[1] ?? '').slice(0, 2) : ''}${years[2]}`;
  const range = /^(.+?)\s?(?:\bto\b|\bthrough\b|\buntil\b|[-–—])\s?(.+)$/.exec(text);
  if (range && MONTH.test(range[1] ?? '') && MONTH.test(range[2] ?? ''))
    return rangeValue(range[1] ?? '', range[2] ?? '', published);
  if (/^fourth of july/.test(text)) return enDateValue(text.replace('fourth of july', 'july 4'), published);
  const decade = /(\d{3})0['’]?s$/.exec(text);
  if (decade) return `${decade[1]}0/${decade[1]}9`;
  const century = /(\d{1,2})(?:st|nd|rd|th)[\s-]century$/.exec(text);
  if (century) return `${isoYear((Number(century[1]) - 1) * 100)}/${isoYear(Number(century[1]) * 100 - 1)}`;
  const year = /\b(1[5-9]\d{2}|20\d{2})\b/.exec(text)?.[1];
  const named = MONTH.exec(text)?.[1];
  if (named && !/^(?:this|last|next) week/.test(text))
    return monthValue(text, MONTHS.indexOf(named.slice(0, 3)) + 1, year, published);
  if (year)
    return /^\D*\d{4}$/.test(text) && !/spring|summer|fall|autumn|winter|quarter|half|christmas|easter/.test(text)
      ? year
      : quarterValue(text, Number(year));
  return published && relativeValue(text, published);
}

function rangeValue(first: string, second: string, published: Day | undefined): string | undefined {
  const year = /\b\d{4}$/.exec(second)?.[0];
  const from = enDateValue(year === undefined || /\d{4}/.test(first) ? first : `${first} ${year}`, published);
  const to = enDateValue(second, published);
  return from && to && from < to ? `${from}/${to}` : undefined;
}

function monthValue(
  text: string,
  month: number,
  year: string | undefined,
  published: Day | undefined,
): string | undefined {
  const shift = /last year/.test(text) ? -1 : /next year/.test(text) ? 1 : 0;
  const of = year
    ? Number(year)
    : published && (shift || /this year/.test(text) ? published.year + shift : nearestYear(text, month, published));
  if (of === undefined) return undefined;
  const days = text.replace(/\b\d{4}\b|\d{1,2}:\d{2}|\d{1,2}\s?[ap]\.?m/g, '').match(/\d{1,2}/g) ?? [];
  const [first, second] = days.map(Number);
  if (first === undefined) return isoMonth(of, month);
  const start = dayIfReal({ year: of, month, day: first }, second === undefined ? timeIn(text) : '');
  const end = second === undefined ? undefined : dayIfReal({ year: of, month, day: second });
  return start && end ? `${start}/${end}` : start;
}

/** A month without year lies at most six months ahead, else in the year before; `last` and `next` look that way only. */
function nearestYear(text: string, month: number, published: Day): number {
  const ahead = month - published.month;
  if (/^last\s/.test(text)) return ahead >= 0 ? published.year - 1 : published.year;
  if (/^next\s/.test(text)) return ahead <= 0 ? published.year + 1 : published.year;
  if (ahead > 6) return published.year - 1;
  return ahead < -10 ? published.year + 1 : published.year;
}

function quarterValue(text: string, year: number): string | undefined {
  const half = /(first|second) half/.exec(text)?.[1];
  if (half)
    return half === 'first'
      ? `${isoMonth(year, 1)}/${isoMonth(year, 6)}`
      : `${isoMonth(year, 7)}/${isoMonth(year, 12)}`;
  const quarter = /first|second|third|fourth|q[1-4]/.exec(text)?.[0];
  if (!quarter || !/quarter|q[1-4]/.test(text)) return undefined;
  const number = quarter.startsWith('q')
    ? Number(quarter.slice(1))
    : ['first', 'second', 'third', 'fourth'].indexOf(quarter) + 1;
  return `${isoMonth(year, number * 3 - 2)}/${isoMonth(year, number * 3)}`;
}

function relativeValue(text: string, published: Day): string | undefined {
  if (/^today|^tonight|^this (?:morning|afternoon|evening)/.test(text)) return isoDay(published);
  if (/^yesterday|^last night/.test(text)) return isoDay(shiftDays(published, -1));
  if (/^tomorrow/.test(text)) return isoDay(shiftDays(published, 1));
  const weekday = WEEKDAY.exec(text)?.[1];
  if (weekday && !/weekend/.test(text)) {
    const wanted = WEEKDAYS.indexOf(weekday) + 1;
    const here = weekdayOf(published);
    const back = wanted <= here ? wanted - here : wanted - here - 7;
    const days = /^next|^this coming/.test(text) ? back + 7 : /^last/.test(text) && back === 0 ? -7 : back;
    return isoDay(shiftDays(published, days)) + timeIn(text);
  }
  const way = /\b(this|last|next|previous|past|following)\s(week|month|year|quarter)/.exec(text);
  if (way) {
    const steps = way[1] === 'this' ? 0 : way[1] === 'next' || way[1] === 'following' ? 1 : -1;
    if (way[2] === 'year') return isoYear(published.year + steps);
    if (way[2] === 'week') return isoWeek(shiftDays(published, 7 * steps));
    if (way[2] === 'quarter') return undefined;
    const at = shiftMonths(published, steps);
    return isoMonth(at.year, at.month);
  }
  const ago = /^(\d+|an?|[a-z]+)\s(day|week|month|year|decade)s?\s(?:ago|earlier)$/.exec(text);
  const count = ago
    ? /^an?$/.test(ago[1] ?? '')
      ? 1
      : /\d/.test(ago[1] ?? '')
        ? Number(ago[1])
        : NUMBERS.indexOf(ago[1] ?? '')
    : -1;
  if (!ago || count < 0) return undefined;
  if (ago[2] === 'day') return isoDay(shiftDays(published, -count));
  if (ago[2] === 'week') return isoWeek(shiftDays(published, -7 * count));
  if (ago[2] === 'month') {
    const at = shiftMonths(published, -count);
    return isoMonth(at.year, at.month);
  }
  return isoYear(published.year - count * (ago[2] === 'decade' ? 10 : 1));
}

function timeIn(text: string): string {
  const clock = /(\d{1,2})(?::(\d{2}))?\s?([ap])\.?m/.exec(text);
  if (!clock) return '';
  return isoTime((Number(clock[1]) % 12) + (clock[3] === 'p' ? 12 : 0), Number(clock[2] ?? 0));
}

const dayIfReal = (day: Day, time = ''): string | undefined => (isReal(day) ? isoDay(day) + time : undefined);
