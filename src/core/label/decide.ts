// From probabilities to one role a line: what is body as a whole first, then which role, then one title.

import { BODY_ROLES, ROLES, type Role } from '../article';
import type { Page } from '../noise/rule';
import type { Evidence } from './evidence';
import { inMainBox } from './main-box';
import { settle } from './settle';

const STATES = ROLES.length;
const NOISE = ROLES.indexOf('noise');
const TITLE = ROLES.indexOf('title');
const BODY: readonly number[] = BODY_ROLES.map((role) => ROLES.indexOf(role));
const BESIDE: readonly number[] = ROLES.map((_, state) => state).filter((k) => k !== NOISE && !BODY.includes(k));
/** Where the best body that can be expected is worse than this, the page is strange to the labeller. */
const STRANGE = 0.65;
/** Of saved pages, whose elements tell one part of the page from the other, it is more often. */
const STRANGE_PAGE = 0.92;

export interface Decision {
  readonly role: Role;
  /** Probability of the role's group: body, beside the body, noise. */
  readonly confidence: number;
}

/** `marginals` by line and role, each line summing to 1. */
export function decide(page: Page, marginals: Float64Array, evidence: readonly (readonly Evidence[])[]): Decision[] {
  const { sizes } = page.profile;
  const lines = sizes.length;
  const body = new Float64Array(sizes).map((_, line) => sumOf(marginals, line, BODY));
  const least = leastChance(body, sizes, page.reading?.elements ? STRANGE_PAGE : STRANGE);
  // What is doubtful counts in the box of the rest alone: beside it there are teasers as doubtful.
  const inBox = least < 0.5 ? inMainBox(page, body) : undefined;
  const isColumn = !page.reading?.elements && (isMostlyBody(body, sizes) || isMostlyProse(page.profile));
  const surely = isColumn ? SURELY_NOISE : 0;
  const title = bestTitle(marginals, evidence);
  const decisions: Decision[] = [];
  for (let line = 0; line < lines; line++) {
    const ofBody = body[line] ?? 0;
    const ofNoise = marginals[line * STATES + NOISE] ?? 0;
    const beside = 1 - ofBody - ofNoise;
    const isBody = ofBody >= (inBox?.[line] === false ? 0.5 : least) && (least < 0.5 || ofBody >= beside);
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
  return settle(decisions, { page, evidence, isColumn });
}

/** In a file that is already the article's column, noise has to be surer than on a whole page. */
const SURELY_NOISE = 0.6;
const FAINT = 0.2;
/** Lines: title, deck, byline, date, a picture; what stands above the article on a whole page is longer. */
const HEAD = 8;

/** It begins with prose, and half of it is: so no whole page is, however the labeller judges. */
function isMostlyProse({ sizes, prose, firstProse }: Page['profile']): boolean {
  const sum = (of: Float32Array) => of.reduce((all, size) => all + size, 0);
  return firstProse >= 0 && firstProse <= HEAD && sum(sizes.map((size, i) => size * (prose[i] ?? 0))) * 2 >= sum(sizes);
}

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
 * The chance from which a line counts as body: a half; on a page that the labeller is not sure of, the one that gives
 * the largest expected F1. Source: Lipton, Elkan, Narayanaswamy, "Optimal Thresholding of Classifiers to Maximize F1
 * Measure", 2014.
 */
function leastChance(body: Float64Array, sizes: Float32Array, strange: number): number {
  let all = 0;
  let taken = 0;
  let right = 0;
  for (let line = 0; line < body.length; line++) {
    const chance = body[line] as number;
    const size = sizes[line] ?? 0;
    all += chance * size;
    if (chance < 0.5) continue;
    taken += size;
    right += chance * size;
  }
  // So it is with most pages: a half is good enough, and what is best of all need not be found.
  if ((2 * right) / (taken + all) >= strange) return 0.5;
  const order = [...body.keys()].sort((a, b) => (body[b] ?? 0) - (body[a] ?? 0));
  taken = 0;
  right = 0;
  let best = 0;
  let least = 0.5;
  for (const line of order) {
    taken += sizes[line] ?? 0;
    right += (body[line] ?? 0) * (sizes[line] ?? 0);
    const expected = (2 * right) / (taken + all);
    if (expected > best) [best, least] = [expected, body[line] ?? 0];
  }
  return best < strange ? Math.min(0.5, least) : 0.5;
}

/** The line that is most probably the title, -1 when none is. */
function bestTitle(marginals: Float64Array, evidence: readonly (readonly Evidence[])[]): number {
  let best = -1;
  let chance = 0.2;
  evidence.forEach((seen, line) => {
    const own = (marginals[line * STATES + TITLE] ?? 0) * (seen.some(({ role }) => role === 'title') ? SEEN : 1);
    if (own > chance) [best, chance] = [line, own];
  });
  return best;
}

/** How much more a line counts that the recogniser takes for the title. */
const SEEN = 2;

function roleOf(marginals: Float64Array, line: number, among: readonly number[]): Role {
  let best = among[0] ?? NOISE;
  for (const state of among)
    if ((marginals[line * STATES + state] ?? 0) > (marginals[line * STATES + best] ?? 0)) best = state;
  return ROLES[best] ?? 'noise';
}

function sumOf(marginals: Float64Array, line: number, states: readonly number[]): number {
  let sum = 0;
  for (const state of states) sum += marginals[line * STATES + state] ?? 0;
  return sum;
}
