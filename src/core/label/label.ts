// The seam of the decision: evidence in, one role for every block out. Two passes of a learnt chain over the lines:
// the first says what is body, the second, which sees that, which role each line has.

import { type Message, ROLES, type Role } from '../article';
import type { Page } from '../noise/rule';
import { blendBody } from './blend';
import { decide } from './decide';
import type { Evidence } from './evidence';
import { bodyFeatures } from './features/body-features';
import { type Observations, observe } from './features/observations';
import { roleFeatures } from './features/role-features';
import { marginalsOf } from './latest';
import { noiseClasses } from './noise-class';
import { shippedWeights } from './shipped';
import type { Weights } from './weights';

export interface Label {
  readonly role: Role;
  /** Noise class, present exactly when `role` is `noise`. */
  readonly noise?: string;
  /** Probability of the role, 0 to 1. */
  readonly confidence: number;
  readonly reason?: Message;
}

/** One label for each block. `weights`: those that are shipped when absent. */
export function label(page: Page, evidence: readonly (readonly Evidence[])[], weights?: Weights): Label[] {
  if (page.blocks.length === 0) return [];
  const isPage = page.reading?.elements !== undefined;
  const { body, roles } = weights ?? shippedWeights(isPage ? 'page' : 'text');
  const seen = observe(page, evidence);
  const chances = chancesOfBody(page, seen, body);
  const features = roleFeatures(page, seen, chances);
  const bound = boundRoles(evidence);
  const marginals = marginalsOf(roles, features, bound);
  const decisions = decide(page, isPage ? blendBody(marginals, chances, bound) : marginals, evidence);
  const classes = noiseClasses(page, evidence, decisions);
  return decisions.map(({ role, confidence }, i) => ({
    role,
    confidence: isUnnamedProse(page, evidence, role, i) ? confidence * OF_UNNAMED_PROSE : confidence,
    ...classes[i],
  }));
}

/** Prose that no rule names is only offered for removal: a lost paragraph is worse than ten lines of noise. */
const OF_UNNAMED_PROSE = 0.5;

function isUnnamedProse(page: Page, evidence: readonly (readonly Evidence[])[], role: Role, i: number): boolean {
  return role === 'noise' && page.profile.prose[i] === 1 && !evidence[i]?.some(({ rule }) => rule);
}

/** The first pass: by block the probability that it is body. */
function chancesOfBody(page: Page, seen: Observations, body: Weights['body']): Float64Array {
  const marginals = marginalsOf(body, bodyFeatures(page, seen));
  return new Float64Array(page.blocks.map((_, i) => marginals[i * 2 + 1] ?? 0));
}

/** Certain evidence binds: by block the roles that it leaves, bit by bit. */
function boundRoles(evidence: readonly (readonly Evidence[])[]): Int32Array {
  const all = 2 ** ROLES.length - 1;
  const roles = evidence.map((items) => {
    const certain = items.find((item) => item.certain);
    return certain ? 1 << ROLES.indexOf(certain.role) : all;
  });
  return new Int32Array(roles);
}
