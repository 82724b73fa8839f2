import type { Message, Role } from '../article';
import type { Page } from '../noise/rule';
import { RULES } from '../noise/rules';
import { RECOGNISERS } from './recognisers';

/** One rule's or recogniser's word on one line. */
export interface Evidence {
  readonly role: Role;
  /** The rule's id for noise; undefined for recognisers. */
  readonly rule?: string;
  readonly certain: boolean;
  readonly reason?: Message;
  /** 0 to 1. */
  readonly confidence: number;
}

/** All evidence by block: the rules' in their order, then the recognisers'. */
export function gatherEvidence(page: Page): readonly (readonly Evidence[])[] {
  const evidence: Evidence[][] = page.blocks.map(() => NONE);
  const add = (block: number, item: Evidence) => {
    // Of most lines nobody says anything.
    if (evidence[block] === NONE) evidence[block] = [item];
    else evidence[block]?.push(item);
  };
  for (const rule of RULES)
    for (const { block, sure, reason } of rule.mark?.(page) ?? [])
      add(block, {
        role: 'noise',
        rule: rule.id,
        certain: sure === 'certain',
        reason: reason ?? rule.reason,
        confidence: rule.confidence,
      });
  for (const { role, mark } of RECOGNISERS)
    for (const { block, sure } of mark(page))
      add(block, { role, certain: sure === 'certain', confidence: sure === 'certain' ? 0.95 : 0.6 });
  return evidence;
}

const NONE: Evidence[] = [];
