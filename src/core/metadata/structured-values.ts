// Values as pages write them for machines: names with addresses among them, dates with zones.

import { decodeEntity, ENTITY } from '../text/entities';

const LONGEST = 300;

/** A text, with what was escaped twice decoded. */
export function wordsOf(value: unknown): string[] {
  if (typeof value !== 'string') return [];
  const words = value
    .slice(0, LONGEST * 10)
    .replace(ENTITY, (reference) => decodeEntity(reference) ?? reference)
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || words.length > LONGEST ? [] : [words];
}

/** Names of people or outlets, in any of the forms that schema.org allows. */
export function namesOf(value: unknown): string[] | undefined {
  const names = given(value, 3)
    .flatMap((name) =>
      name
        .replace(/^(?:by|von|par|por|文|作者)[\s:：/]+/i, '')
        .split(/ ?[;、] ?|, (?!Jr|Sr|MD|PhD)| (?:and|und|et|&) /),
    )
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length <= 60 && !/^https?:|^www\.|^@|[{}<>]|^\d+$/i.test(name));
  return names.length > 0 ? [...new Set(names)].slice(0, 20) : undefined;
}

function given(value: unknown, depth: number): string[] {
  if (depth === 0) return [];
  if (Array.isArray(value)) return value.slice(0, 30).flatMap((one) => given(one, depth - 1));
  if (typeof value === 'object' && value !== null) return given((value as { name?: unknown }).name, depth - 1);
  return wordsOf(value);
}

const STAMP = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2}))?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:\d{2})?)?$/;

/** ISO 8601 to the minute, as the page's own clock has it. */
export function stampOf(value: unknown): string | undefined {
  const match = typeof value === 'string' ? (STAMP.exec(value) ?? COMPACT.exec(value.trim())) : undefined;
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute] = match;
  if (+year < 1980 || +month < 1 || +month > 12 || +day < 1 || +day > 31) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const isTimed = hour !== undefined && minute !== undefined && +hour < 24 && +minute < 60;
  return isTimed ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
}
