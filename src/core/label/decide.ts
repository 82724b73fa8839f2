// From probabilities to one role a line: what is body as a whole first, then which role, then one title.

import { BODY_ROLES, METADATA_ROLES, ROLES, type Role } from '../article';
import type { Evidence } from './evidence';
import type { Profile } from './profile';

const STATES = ROLES.length;
const NOISE = ROLES.indexOf('noise');
const TITLE = ROLES.indexOf('title');
const BODY: readonly number[] = BODY_ROLES.map((role) => ROLES.indexOf(role));
const BESIDE: readonly number[] = ROLES.map((_, state) => state).filter((k) => k !== NOISE && !BODY.includes(k));
/** Where the best body that can be expected is worse than this, the page is strange to the labeller. */
const STRANGE = 0.65;

export interface Decision {
  readonly role: Role;
  /** Probability of the role's group: body, beside the body, noise. */
  readonly confidence: number;
}

/** `marginals` by line and role, each line summing to 1. */
export function decide(
  marginals: Float64Array,
  { sizes, prose }: Pick<Profile, 'sizes' | 'prose'>,
  evidence: readonly (readonly Evidence[])[],
): Decision[] {
  const lines = sizes.length;
  const body = Float64Array.from(sizes, (_, line) => sumOf(marginals, line, BODY));
  const least = leastChance(body, sizes);
  const isColumn = isMostlyBody(body, sizes);
  const surely = isColumn ? SURELY_NOISE : 0;
  const title = bestTitle(marginals, lines);
  const decisions: Decision[] = [];
  for (let line = 0; line < lines; line++) {
    const ofBody = body[line] ?? 0;
    const ofNoise = marginals[line * STATES + NOISE] ?? 0;
    const beside = 1 - ofBody - ofNoise;
    const isBody = ofBody >= least && (least < 0.5 || ofBody >= beside);
    if (line === title && (marginals[line * STATES + TITLE] ?? 0) > ofNoise)
      decisions.push({ role: 'title', confidence: beside });
    else if (!isBody && ofNoise >= beside && (ofNoise > surely || ofBody + beside < FAINT))
      decisions.push({ role: 'noise', confidence: ofNoise });
    else if (isBody || ofBody >= beside) decisions.push({ role: roleOf(marginals, line, BODY), confidence: ofBody });
    else {
      const among = BESIDE.filter((state) => state !== TITLE || line === title);
      decisions.push({ role: roleOf(marginals, line, among), confidence: beside });
    }
  }
  return withDecks(withSpared(isColumn ? withNextProse(decisions, prose, evidence) : decisions, evidence));
}

/** A short line between the title and the byline, before any paragraph, heads no section: it is the deck. */
function withDecks(decisions: readonly Decision[]): Decision[] {
  const title = decisions.findIndex(({ role }) => role === 'title');
  const credit = decisions.findIndex(({ role }, line) => line > title && CREDITS.has(role));
  const paragraph = decisions.findIndex(({ role }, line) => line > title && role === 'paragraph');
  if (title < 0 || credit < 0 || (paragraph >= 0 && paragraph < credit)) return [...decisions];
  return decisions.map((decision, line) =>
    line > title && line < credit && decision.role === 'heading' ? { ...decision, role: 'deck' } : decision,
  );
}

const CREDITS: ReadonlySet<Role> = new Set(['byline', 'date', 'source']);

/** In a file that is already the article's column, noise has to be surer than on a whole page. */
const SURELY_NOISE = 0.6;
const FAINT = 0.2;

function isMostlyBody(body: Float64Array, sizes: Float32Array): boolean {
  let all = 0;
  let ofBody = 0;
  sizes.forEach((size, line) => {
    all += size;
    ofBody += size * (body[line] ?? 0);
  });
  return ofBody >= all / 2;
}

/**
 * In a column, prose that no rule names goes on from the body above it, over a few lines that rules do name: the last
 * paragraph below an advertisement. A second story has a headline above it.
 */
function withNextProse(
  decisions: readonly Decision[],
  prose: Uint8Array,
  evidence: readonly (readonly Evidence[])[],
): Decision[] {
  let since = BETWEEN;
  return decisions.map((decision, line) => {
    const isNamed = evidence[line]?.some(({ rule }) => rule) ?? false;
    const goesOn = since < BETWEEN && decision.role === 'noise' && prose[line] === 1 && !isNamed;
    const settled: Decision = goesOn ? { role: 'paragraph', confidence: 1 - decision.confidence } : decision;
    if (BODY_NAMES.has(settled.role)) since = 0;
    else since = settled.role === 'noise' && isNamed ? since + 1 : BETWEEN;
    return settled;
  });
}

const BETWEEN = 3;
const BODY_NAMES: ReadonlySet<Role> = new Set(BODY_ROLES);

/** Around the article, what looks like its metadata or a caption, and like no noise, is not taken away. */
function withSpared(decisions: readonly Decision[], evidence: readonly (readonly Evidence[])[]): Decision[] {
  const title = decisions.findIndex(({ role }) => role === 'title');
  const first = title >= 0 ? title : decisions.findIndex(({ role }) => role === 'paragraph');
  const last = decisions.findLastIndex(({ role }) => role !== 'noise');
  return decisions.map((decision, line) => {
    const seen = evidence[line] ?? [];
    if (decision.role !== 'noise' || line < first - NEAR || line > last + NEAR) return decision;
    const spared = seen.find(({ role }) => SPARED.has(role));
    // Topics one a line look like a menu, too.
    if (seen.some(({ rule, certain }) => rule && (certain || spared?.role !== 'tags'))) return decision;
    return spared ? { role: spared.role, confidence: spared.confidence } : decision;
  });
}

const NEAR = 8;
const SPARED: ReadonlySet<Role> = new Set([...METADATA_ROLES, 'caption']);

/**
 * The chance from which a line counts as body: a half; on a page that the labeller is not sure of, the one that gives
 * the largest expected F1. Source: Lipton, Elkan, Narayanaswamy, "Optimal Thresholding of Classifiers to Maximize F1
 * Measure", 2014.
 */
function leastChance(body: Float64Array, sizes: Float32Array): number {
  const order = [...body.keys()].sort((a, b) => (body[b] ?? 0) - (body[a] ?? 0));
  const all = body.reduce((sum, chance, line) => sum + chance * (sizes[line] ?? 0), 0);
  let taken = 0;
  let right = 0;
  let best = 0;
  let least = 0.5;
  for (const line of order) {
    taken += sizes[line] ?? 0;
    right += (body[line] ?? 0) * (sizes[line] ?? 0);
    const expected = (2 * right) / (taken + all);
    if (expected > best) [best, least] = [expected, body[line] ?? 0];
  }
  return best < STRANGE ? Math.min(0.5, least) : 0.5;
}

/** The line that is most probably the title, -1 when none is. */
function bestTitle(marginals: Float64Array, lines: number): number {
  let best = -1;
  let chance = 0.2;
  for (let line = 0; line < lines; line++) {
    const own = marginals[line * STATES + TITLE] ?? 0;
    if (own > chance) [best, chance] = [line, own];
  }
  return best;
}

function roleOf(marginals: Float64Array, line: number, among: readonly number[]): Role {
  let best = among[0] ?? NOISE;
  for (const state of among)
    if ((marginals[line * STATES + state] ?? 0) > (marginals[line * STATES + best] ?? 0)) best = state;
  return ROLES[best] ?? 'noise';
}

function sumOf(marginals: Float64Array, line: number, states: readonly number[]): number {
  return states.reduce((sum, state) => sum + (marginals[line * STATES + state] ?? 0), 0);
}
