// Times of day beside a date: 09:10, 4.34pm, 11:24 a.m. EDT, 下午3点05分, 14h05, 오후 3:05, 18.54 GMT.

const CLOCK =
  '(上午|下午|晚上|凌晨|中午|早上|午前|午後|오전|오후)? ?(\\d{1,2}) ?(?::|[.h时時点點시] ?(?=\\d\\d)) ?(\\d\\d)(?: ?[:分분] ?(?:\\d\\d)?(?:\\.\\d+)?秒?)?(?: ?분)?';
const HALF = '(?: ?([ap])\\.? ?m\\b\\.?)?';
const ZONE =
  '(?: ?(Z\\b|(?:GMT|UTC)(?:[+-]\\d{1,2}\\b)?|[+-]\\d\\d:?\\d\\d\\b|[A-Z]{1,3}T\\b|ET\\b|Uhr\\b|MSK\\b|МСК))?';
/** What may stand between a day and its time: a weekday, a comma, "at", "à", "um", a bar. */
const DAY = '(?:[(\\[]?(?:星期|周|週)[一二三四五六日天][)\\]]?|\\([日月火水木金土월화수목금토일]\\))';
const BETWEEN = `(?:[T ,|·•/-]|–|—|${DAY}|at|à|um|kl\\.?|klo|alle|ore|a las|às|в|at the|北京时间|当地时间|格林尼治标准时间|北京時間|當地時間){0,6}`;

const AFTER = new RegExp(`${BETWEEN}${CLOCK}${HALF}${ZONE}`, 'iy');
const BEFORE = new RegExp(
  `(?:^|[^\\d.])(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?${HALF}${ZONE},? (?:(?:on )?\\p{L}{3,9},? )?$`,
  'iu',
);

/** The time that follows a date that ends at `at`. */
export function timeAfter(folded: string, at: number): { readonly end: number; readonly iso: string } | undefined {
  AFTER.lastIndex = at;
  const match = AFTER.exec(folded);
  if (!match) return undefined;
  const [all, part = '', hour = '', minute = '', half = '', zone = ''] = match;
  const iso = isoTime(+hour, +minute, half || part, zone);
  return iso === undefined ? undefined : { end: at + all.length, iso };
}

/** The time that leads up to a date that starts at `at`: "3:04 PM ET, Tue March 3, 2020". */
export function timeBefore(folded: string, at: number): { readonly start: number; readonly iso: string } | undefined {
  const from = Math.max(0, at - 40);
  const match = BEFORE.exec(folded.slice(from, at));
  if (!match) return undefined;
  const [all, hour = '', minute = '', half = '', zone = ''] = match;
  const iso = isoTime(+hour, +minute, half, zone);
  return iso === undefined ? undefined : { start: from + match.index + all.search(/\d/), iso };
}

const AFTERNOON = /^(?:p|下午|晚上|午後|오후)$/i;
const MORNING = /^(?:a|上午|凌晨|早上|午前|오전)$/i;

function isoTime(hour: number, minute: number, half: string, zone: string): string | undefined {
  if (hour > 23 || minute > 59) return undefined;
  const turned = AFTERNOON.test(half) && hour < 12 ? hour + 12 : MORNING.test(half) && hour === 12 ? 0 : hour;
  return `${String(turned).padStart(2, '0')}:${String(minute).padStart(2, '0')}${offsetOf(zone)}`;
}

/** As ISO 8601 writes it: Z, +01:00; nothing for zones that only have names. */
function offsetOf(zone: string): string {
  if (/^(?:Z|GMT|UTC)$/i.test(zone)) return 'Z';
  const [, sign = '', hours = '', minutes = '00'] = /([+-])(\d{1,2}):?(\d\d)?$/.exec(zone) ?? [];
  return sign === '' ? '' : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}
