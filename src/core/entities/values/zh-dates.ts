// A Chinese date against the day of publication: 去年10月 in an article of 2020-08-03 is 2019-10.

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
import { zhNumber } from './zh-numbers';

const DAYS: Readonly<Record<string, number>> = {
  今: 0,
  昨: -1,
  前: -2,
  大前: -3,
  明: 1,
  后: 2,
  大后: 3,
};
const YEARS: Readonly<Record<string, number>> = { 今: 0, 去: -1, 上: -1, 前: -2, 大前: -3, 明: 1, 来: 1, 后: 2 };
const N = '[0-9０-９〇零一二三四五六七八九十]';
const MONTH = new RegExp(`(${N}{1,3})月`);
const MONTH_AND_DAY = new RegExp(`(${N}{1,3})月份?(${N}{1,3})[日号]`);
const DAY_ALONE = new RegExp(`^(本月|当月)?(${N}{1,3})[日号]`);
const AGO = new RegExp(`^(两|${N}{1,4})(?:个)?(年|月|周|星期|天|日)(?:之?(前|后)|以(前|后))$`);

/** Undefined where the text leaves it open, or the day of publication is needed and unknown. */
export function zhDateValue(written: string, published: Day | undefined): string | undefined {
  const text = written.replace(/\s/g, '').replace(/[０-９]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));
  const range = /^(.[^-—–~～至到－]*)[-—–~～至到－]+(.+)/.exec(text);
  if (range && !/^\d{4}-\d{1,2}-/.test(text)) return rangeValue(range[1] ?? '', range[2] ?? '', published);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return dayIfReal({ year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) });
  const century = /^(\d{1,2}|[一二三四五六七八九十]+)世纪(?:(\d{2}|[一二三四五六七八九]十)年代)?(?=[初末中早]|$)/.exec(
    text,
  );
  if (century) {
    const start = ((zhNumber(century[1] ?? '') ?? 0) - 1) * 100 + (century[2] ? (zhNumber(century[2]) ?? 0) : 0);
    return `${isoYear(start)}/${isoYear(start + (century[2] ? 9 : 99))}`;
  }
  const decade = /^(?:上个?世纪)?(?:(\d)0|([一二三四五六七八九])十)年代/.exec(text);
  if (decade) return decadeOf(zhNumber(decade[1] ?? decade[2] ?? '') ?? 0, published);
  const republic = /^民国(.+)年$/.exec(text);
  if (republic) return isoYear(1911 + (zhNumber(republic[1] ?? '') ?? 0));
  if (/^公元前/.test(text)) return undefined;
  const year = yearIn(text, published);
  const day = dayIn(text, year, published);
  if (day) return dayIfReal(day, timeIn(text));
  return periodIn(text, year, published);
}

function rangeValue(first: string, second: string, published: Day | undefined): string | undefined {
  const unit = /[年月日号]/.exec(second.slice(-1))?.[0] ?? '';
  const from = zhDateValue(/[年月日号]$/.test(first) ? first : first + unit, published);
  const lent = /^\d{1,2}[日号]$/.test(second)
    ? (/^.*月/.exec(first)?.[0] ?? '')
    : /^\d{1,2}月/.test(second)
      ? (/^.*年/.exec(first)?.[0] ?? '')
      : '';
  const to = zhDateValue(lent + second, published);
  return from && to && from < to ? `${from}/${to}` : undefined;
}

function yearIn(text: string, published: Day | undefined): number | undefined {
  const plain = /(?:^|[^\d])(\d{4}|[〇零一二三四五六七八九]{4})年/.exec(text)?.[1];
  if (plain) return /\d/.test(plain) ? Number(plain) : zhNumber(plain);
  const relative = /(大前|[今去上前明来后])年/.exec(text)?.[1];
  return relative && published ? published.year + (YEARS[relative] ?? 0) : undefined;
}

function dayIn(text: string, year: number | undefined, published: Day | undefined): Day | undefined {
  const full = MONTH_AND_DAY.exec(text);
  if (full) {
    const month = zhNumber(full[1] ?? '') ?? 0;
    const day = zhNumber(full[2] ?? '') ?? 0;
    const of = year ?? (published && nearestYear(month, published));
    return of === undefined ? undefined : { year: of, month, day };
  }
  if (!published) return undefined;
  const relative = /(大前|大后|[今昨前明后])[天日晚晨早夜]/.exec(text)?.[1];
  if (relative) return shiftDays(published, DAYS[relative] ?? 0);
  const weekday = /(上上|上|这|本|下)?个?(?:周|星期|礼拜)([一二三四五六日天])/.exec(text);
  if (weekday) {
    const wanted = '一二三四五六日'.indexOf((weekday[2] ?? '').replace('天', '日')) + 1;
    const weeks = { 上上: -2, 上: -1, 这: 0, 本: 0, 下: 1 }[weekday[1] ?? ''];
    const here = weekdayOf(published);
    if (weeks !== undefined) return shiftDays(published, wanted - here + 7 * weeks);
    return shiftDays(published, wanted <= here ? wanted - here : wanted - here - 7);
  }
  const bare = DAY_ALONE.exec(text);
  const day = bare ? zhNumber(bare[2] ?? '') : undefined;
  if (day === undefined) return undefined;
  const same = { ...published, day };
  return day <= published.day + 7 || bare?.[1] ? same : { ...same, ...shiftMonths(published, -1) };
}

/** 九十年代 and 上世纪90年代: the last decade of that number that is over. */
function decadeOf(decade: number, published: Day | undefined): string | undefined {
  if (!published) return undefined;
  const century = Math.floor(published.year / 100) - (published.year % 100 >= decade * 10 + 10 ? 0 : 1);
  const start = century * 100 + decade * 10;
  return `${isoYear(start)}/${isoYear(start + 9)}`;
}

/** A month without year lies at most seven months ahead, else in the year before. */
function nearestYear(month: number, published: Day): number {
  return month - published.month > 6 ? published.year - 1 : published.year;
}

function timeIn(text: string): string {
  const clock = /(\d{1,2})(?:[:：](\d{2})|[时点](?:(\d{1,2})分?|(半))?)/.exec(text.replace(/^.*[日号天]/, ''));
  if (!clock) return '';
  const late = /下午|晚|傍晚|夜/.test(text) && Number(clock[1]) < 12;
  const minute = clock[4] ? 30 : Number(clock[2] ?? clock[3] ?? 0);
  return isoTime(Number(clock[1]) + (late ? 12 : 0), minute);
}

function periodIn(text: string, year: number | undefined, published: Day | undefined): string | undefined {
  const month = MONTH.exec(text)?.[1];
  if (month) {
    const number = zhNumber(month) ?? 0;
    const of = year ?? (published && nearestYear(number, published));
    return of !== undefined && number >= 1 && number <= 12 ? isoMonth(of, number) : undefined;
  }
  const quarters = /前([二三23])季度/.exec(text)?.[1];
  const quarter = /第?([一二三四1-4])季度|Q([1-4])/.exec(text);
  const of = year ?? (/季度|半年|年[初底末]/.test(text) ? published?.year : undefined);
  if (of !== undefined) {
    if (quarters) return `${isoMonth(of, 1)}/${isoMonth(of, 3 * (zhNumber(quarters) ?? 1))}`;
    const number = quarter ? (zhNumber(quarter[1] ?? quarter[2] ?? '') ?? 1) : 0;
    if (number) return `${isoMonth(of, number * 3 - 2)}/${isoMonth(of, number * 3)}`;
    if (/上半年/.test(text)) return `${isoMonth(of, 1)}/${isoMonth(of, 6)}`;
    if (/下半年/.test(text)) return `${isoMonth(of, 7)}/${isoMonth(of, 12)}`;
    return isoYear(of);
  }
  if (!published) return undefined;
  const months = { 上: -1, 上个: -1, 本: 0, 当: 0, 下: 1, 下个: 1 }[/(上个|下个|上|本|当|下)月/.exec(text)?.[1] ?? ''];
  if (months !== undefined) {
    const at = shiftMonths(published, months);
    return isoMonth(at.year, at.month);
  }
  const weeks = { 上: -7, 本: 0, 这: 0, 下: 7 }[/([上本这下])个?(?:周|星期)/.exec(text)?.[1] ?? ''];
  if (weeks !== undefined) return isoWeek(shiftDays(published, weeks));
  const ago = AGO.exec(text);
  const count = ago ? zhNumber(ago[1] ?? '') : undefined;
  if (!ago || count === undefined || !(ago[3] ?? ago[4])?.startsWith('前')) return undefined;
  if (ago[2] === '年') return isoYear(published.year - count);
  if (ago[2] === '月') {
    const at = shiftMonths(published, -count);
    return isoMonth(at.year, at.month);
  }
  if (ago[2] === '周' || ago[2] === '星期') return isoWeek(shiftDays(published, -7 * count));
  return isoDay(shiftDays(published, -count));
}

const dayIfReal = (day: Day, time = ''): string | undefined => (isReal(day) ? isoDay(day) + time : undefined);
