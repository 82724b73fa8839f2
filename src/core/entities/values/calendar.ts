// Points and periods of the calendar as ISO 8601: `2020`, `2020-10`, `2020-10-03`, `2020-10-03T09:10`, `2020-W28`, ranges with `/`.

export interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The day that an ISO date begins with; absent where it names no day. */
export function dayOf(iso: string | undefined): Day | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return found ? { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) } : undefined;
}

const two = (n: number): string => String(n).padStart(2, '0');

export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${two(month)}`;
export const isoDay = ({ year, month, day }: Day): string => `${isoMonth(year, month)}-${two(day)}`;
export const isoTime = (hour: number, minute: number): string => `T${two(hour)}:${two(minute)}`;

export function isReal({ year, month, day }: Day): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function shiftDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function shiftMonths({ year, month }: Day, months: number): { year: number; month: number } {
  const at = year * 12 + month - 1 + months;
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** ISO week that holds the day. */
export function isoWeek(day: Day): string {
  const thursday = shiftDays(day, 4 - weekdayOf(day));
  const first = Date.UTC(thursday.year, 0, 1);
  const week = Math.floor((Date.UTC(thursday.year, thursday.month - 1, thursday.day) - first) / 604_800_000) + 1;
  return `${isoYear(thursday.year)}-W${two(week)}`;
}
