// Title, date and authors as found in the words of a page, against what the page says of itself to machines: when they agree.

import type { Metadata } from '../../src/core';
import { findDates } from '../../src/core/metadata/dates';
import type { Claims } from '../../src/core/metadata/structured';
import { comparisonKey, fold } from '../../src/core/text/fold';

export const FIELDS = ['title', 'date', 'authors'] as const;
export type Field = (typeof FIELDS)[number];

/**
 * `unseen`: the page shows nowhere what it claims, so that nobody could find it by reading. `fewer`: it claims fewer
 * people than its own byline names.
 */
export type Verdict = 'agrees' | 'differs' | 'unseen' | 'fewer';

export interface Comparison {
  readonly field: Field;
  readonly verdict: Verdict;
  readonly claimed: string;
  readonly found: string;
}

/** One for each field that the page claims. `text` is what the page shows. */
export function compareMetadata(found: Metadata, claims: Claims, text: string, site: string): Comparison[] {
  const folded = fold(text);
  const key = comparisonKey(text);
  const authors = peopleOf(claims, site);
  const fields: (Omit<Comparison, 'verdict'> & { agrees: boolean; seen: () => boolean })[] = [];
  if (claims.titles.length > 0)
    fields.push({
      field: 'title',
      claimed: claims.titles.join(' ‖ '),
      found: found.title ?? '',
      agrees: titleAgrees(found.title, claims.titles),
      seen: () => claims.titles.some((title) => headlinesOf(title).some((one) => one.length > 5 && key.includes(one))),
    });
  if (claims.published !== undefined)
    fields.push({
      field: 'date',
      claimed: claims.published,
      found: found.published ?? found.updated ?? '',
      agrees: dayAgrees(found.published ?? found.updated, claims.published),
      seen: () => findDates(folded, 'und').some(({ iso }) => dayAgrees(iso, claims.published)),
    });
  if (authors.length > 0)
    fields.push({
      field: 'authors',
      claimed: authors.join(', '),
      found: (found.authors ?? []).join(', '),
      agrees: namesAgree(found.authors, authors, claims),
      seen: () => authors.every((name) => key.includes(comparisonKey(name))),
    });
  return fields.map(({ agrees, seen, ...rest }) => {
    const isFewer = rest.field === 'authors' && namesFewer(found.authors ?? [], authors, text);
    return { ...rest, verdict: agrees ? 'agrees' : isFewer ? 'fewer' : seen() ? 'differs' : 'unseen' };
  });
}

/** The same headline, whatever its case, its marks and the site's name around it. */
function titleAgrees(found: string | undefined, claimed: readonly string[]): boolean {
  if (found === undefined) return false;
  const own = new Set(headlinesOf(found));
  return claimed.some((claim) => headlinesOf(claim).some((one) => own.has(one)));
}

/** A title, and what is left of it without a site's or section's name before or behind a mark. */
function headlinesOf(title: string): string[] {
  const whole = comparisonKey(title);
  const parts = title.split(/\s*[|｜_»«•·－＜【／]\s*|\s+[-–—:]+\s+|\s*[-–—]{2,}\s*|\s*（|:\s+/);
  const heads = parts.map((_, i) => comparisonKey(parts.slice(0, i + 1).join(' ')));
  const tails = parts.map((_, i) => comparisonKey(parts.slice(i).join(' ')));
  return [...heads, ...tails].filter((key) => key !== '' && key.length * 2 >= whole.length);
}

const QUARTER = 15 * 60_000;
const FARTHEST = 14 * 60 * 60_000;

/** The same day; or the same moment by the clock of another zone. */
function dayAgrees(found: string | undefined, claimed: string | undefined): boolean {
  if (found === undefined || claimed === undefined) return false;
  if (found.slice(0, 10) === claimed.slice(0, 10)) return true;
  if (!found.includes('T') || !claimed.includes('T')) return false;
  const apart = Math.abs(Date.parse(found.slice(0, 16)) - Date.parse(claimed.slice(0, 16)));
  return apart <= FARTHEST && apart % QUARTER === 0;
}

const OUTLET =
  /\b(?:staff|desk|bureau|news|media|press|agency|team|redaktion|redacción|redação|rédaction|editors?|newsroom|reuters|afp|ap|dpa|ansa|efe|pti|ians|ani|tass|web ?desk|online|tv|radio|times|post|magazine|admin|digital|\w+\.\w{2,4})\b|редакция|编辑部|編集部|通信社|新聞|新闻|뉴스|일보|日报|网$/i;

const DESK = /^(?:[Ee]ditorial|[Nn]achrichten|[Rr]edaktion|[A-Z]{2,5}|[a-z0-9_-]+)$/;

/** The people among the claimed authors: outlets, desks and names of accounts aside. */
function peopleOf({ authors = [], source = '' }: Claims, site: string): string[] {
  const outlets = [comparisonKey(source), comparisonKey(site)];
  return authors
    .flatMap((name) => name.split(/ og | och | y | e /))
    .filter(
      (name) => !OUTLET.test(name) && !DESK.test(name) && !outlets.some((key) => key.includes(comparisonKey(name))),
    );
}

function namesFewer(found: readonly string[], people: readonly string[], text: string): boolean {
  const given = found.map(keyOfName);
  return (
    people.length < given.length &&
    people.every((name) => given.includes(keyOfName(name))) &&
    text.split('\n').some((line) => line.length < 200 && given.every((name) => keyOfLine(line).includes(name)))
  );
}

const keyOfLine = (line: string) => comparisonKey(line.normalize('NFD').replace(/\p{M}/gu, ''));

const keyOfName = (name: string) =>
  comparisonKey(
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[(（,，].*$/, ''),
  );

/** The same set of people; outlets that the page names beside them aside. */
function namesAgree(found: readonly string[] | undefined, people: readonly string[], claims: Claims): boolean {
  const wanted = new Set(people.map(keyOfName));
  const aside = new Set((claims.authors ?? []).map(keyOfName));
  const given = new Set((found ?? []).filter((name) => !OUTLET.test(name)).map(keyOfName));
  return (
    [...wanted].every((name) => given.has(name)) && [...given].every((name) => wanted.has(name) || aside.has(name))
  );
}
