// Pages say things twice: a headline in the sidebar, a paragraph in a hidden copy. The body stands in the truth's order.

import { type BodyLine, TOKENS } from './body-lines';

const SIZE = 4;
/** A truth that says the same words in more places says nothing of their place. */
const MOST_PLACES = 6;
/** Tokens that a skipped line costs, up to a few lines: of two copies the one beside the rest of the body is meant. */
const TOLL = 0.5;
const MOST_SKIPPED = 30;
/** How far from a line of the body a short one may stand. */
const NEAR = 6;

interface Place {
  readonly line: number;
  readonly at: number;
  readonly tokens: number;
  best: number;
  before: Place | undefined;
}

/** The labels with those body lines that stand out of order taken back: copies are beside the body, others unknown. */
export function inOrder(labels: readonly BodyLine[], lines: readonly string[], truth: string): BodyLine[] {
  const places = placesOf(labels, lines, truth);
  let last: Place | undefined;
  for (const [i, place] of places.entries()) {
    place.best = place.tokens;
    for (let k = i - 1; k >= 0; k--) {
      const other = places[k];
      if (!other || other.line === place.line || other.at >= place.at) continue;
      const best = other.best + place.tokens - TOLL * Math.min(MOST_SKIPPED, place.line - other.line - 1);
      if (best > place.best) [place.best, place.before] = [best, other];
    }
    if (!last || place.best > last.best) last = place;
  }
  const chain = new Map<number, number>();
  for (let place = last; place; place = place.before) chain.set(place.line, place.at);
  const taken = new Set(chain.values());
  const placed = new Set(places.map(({ line }) => line));
  const copies = new Set(places.filter(({ at }) => taken.has(at)).map(({ line }) => line));
  return labels.map((label, i) => {
    if (label !== 'body' || chain.has(i)) return label;
    if (placed.has(i)) return copies.has(i) ? 'other' : 'unknown';
    for (let k = Math.max(0, i - NEAR); k <= i + NEAR; k++) if (chain.has(k)) return label;
    return 'other';
  });
}

/** Where the body lines that are long enough begin in the truth: all places of each, lines in order. */
function placesOf(labels: readonly BodyLine[], lines: readonly string[], truth: string): Place[] {
  const tokens = truth.toLowerCase().match(TOKENS) ?? [];
  const known = new Map<string, number[]>();
  for (let i = 0; i + SIZE <= tokens.length; i++) {
    const key = tokens.slice(i, i + SIZE).join(' ');
    const list = known.get(key);
    if (list) list.push(i);
    else known.set(key, [i]);
  }
  return labels.flatMap((label, line) => {
    if (label !== 'body') return [];
    const own = lines[line]?.toLowerCase().match(TOKENS) ?? [];
    for (let s = 0; s + SIZE <= own.length; s++) {
      const found = known.get(own.slice(s, s + SIZE).join(' '));
      if (!found) continue;
      const length = own.length;
      return found.slice(0, MOST_PLACES).map((at): Place => ({ line, at, tokens: length, best: 0, before: undefined }));
    }
    return [];
  });
}
