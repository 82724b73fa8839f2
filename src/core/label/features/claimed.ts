// What a page says to machines of its article, held against its blocks.

import type { PageData } from '../../article';
import { recordsIn } from '../../metadata/structured-json';
import type { Page } from '../../noise/rule';
import { comparisonKey } from '../../text/fold';

/** By block. */
export interface Claimed {
  /** Share of the block that stands in the body that the page gives to machines; -1 where it gives none. */
  readonly body: Float32Array;
  /** Likeness to the description, 0 to 1; -1 where there is none. */
  readonly description: Float32Array;
  /** Likeness to the title that is most alike; -1 where there is none. */
  readonly title: Float32Array;
}

const DESCRIPTIONS: ReadonlySet<string> = new Set(['og:description', 'description', 'twitter:description']);
const TITLES: ReadonlySet<string> = new Set(['og:title', 'twitter:title']);
/** Letters in a row that are looked for. */
const IN_A_ROW = 12;
const LONGEST_BODY = 200_000;
/** Keys; no title or description is longer. */
const LONGEST_CLAIM = 400;
const SHORTEST = 4;
/** Keys that begin with so much of the same are the same. */
const CUT = 30;
/** A key so many times as long as the other is not like it. */
const MOST_AROUND = 2.5;

export function claimedOf({ profile }: Page, { jsonLd, metas, title }: PageData): Claimed {
  const records = recordsIn(jsonLd);
  const said = (key: string) => records.flatMap((record) => (typeof record[key] === 'string' ? [record[key]] : []));
  const inMetas = (names: ReadonlySet<string>) =>
    metas.flatMap(([name, content]) => (names.has(name) ? [content] : []));
  const body = said('articleBody')
    .map((text) => comparisonKey(text.slice(0, LONGEST_BODY).replace(/<[^<>]{0,300}>|&[#\w]{1,10};/g, ' ')))
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const descriptions = claimsIn([...said('description'), ...inMetas(DESCRIPTIONS)]);
  const titles = claimsIn([...said('headline'), ...inMetas(TITLES), ...(title === undefined ? [] : [title])]);
  const runs = new Set<string>();
  for (let i = 0; i + IN_A_ROW <= body.length; i++) runs.add(body.slice(i, i + IN_A_ROW));
  return {
    body: new Float32Array(profile.keys.map((key) => (runs.size === 0 ? -1 : shareIn(key, runs, body)))),
    description: new Float32Array(profile.keys.map((key) => likest(key, descriptions))),
    title: new Float32Array(profile.keys.map((key) => likest(key, titles))),
  };
}

interface Claim {
  readonly key: string;
  /** Its pairs of neighbouring characters, each under a number; how often each stands in it. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly counts: Int32Array;
}

function claimsIn(texts: readonly string[]): Claim[] {
  return keysOf(texts).map((key) => {
    const pairs = new Map<number, number>();
    const counts = new Int32Array(key.length);
    for (let i = 0; i + 1 < key.length; i++) {
      const pair = pairAt(key, i);
      const number = pairs.get(pair) ?? pairs.size;
      pairs.set(pair, number);
      counts[number] = (counts[number] as number) + 1;
    }
    return { key, pairs, counts };
  });
}

function keysOf(texts: readonly string[]): string[] {
  return [
    ...new Set(texts.map((text) => comparisonKey(text.slice(0, 4 * LONGEST_CLAIM)).slice(0, LONGEST_CLAIM))),
  ].filter((key) => key.length > 3);
}

function shareIn(key: string, runs: ReadonlySet<string>, body: string): number {
  if (key.length < IN_A_ROW) return key.length > 3 && body.includes(key) ? 1 : 0;
  let found = 0;
  let all = 0;
  for (let i = 0; i + IN_A_ROW <= key.length; i += IN_A_ROW / 2) {
    all++;
    if (runs.has(key.slice(i, i + IN_A_ROW))) found++;
  }
  return found / all;
}

/** A claim is often cut, and a block may go on: the beginnings are compared. */
function likest(key: string, claims: readonly Claim[]): number {
  if (claims.length === 0) return -1;
  if (key.length < SHORTEST) return 0;
  let most = 0;
  for (const claim of claims) {
    const length = Math.min(key.length, claim.key.length);
    if (length >= CUT && key.startsWith(claim.key.slice(0, length))) return 1;
    const longest = Math.max(key.length, claim.key.length);
    if (longest <= MOST_AROUND * length && mostLikeness(length, longest) > most)
      most = Math.max(most, likeness(key, claim));
  }
  return most;
}

/** Of keys of these lengths, where all pairs of the shorter one are shared. */
function mostLikeness(shortest: number, longest: number): number {
  return (2 * (shortest - 1)) / (shortest + longest - 2);
}

/** As `similarity` counts it; the claim's pairs of neighbours are counted once. */
function likeness(key: string, { key: claim, pairs, counts }: Claim): number {
  const left = counts.slice();
  let shared = 0;
  for (let i = 0; i + 1 < key.length; i++) {
    const pair = pairs.get(pairAt(key, i));
    if (pair === undefined || left[pair] === 0) continue;
    left[pair] = (left[pair] as number) - 1;
    shared++;
  }
  return (2 * shared) / (key.length + claim.length - 2);
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
