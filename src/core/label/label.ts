// The seam of the decision: evidence in, one role for every block out.

import type { Message, Role } from '../article';
import type { Page } from '../noise/rule';
import type { Evidence } from './evidence';

export interface Label {
  readonly role: Role;
  /** Noise class, present exactly when `role` is `noise`. */
  readonly noise?: string;
  /** Probability of the role, 0 to 1. */
  readonly confidence: number;
  readonly reason?: Message;
}

export function label(page: Page, evidence: readonly (readonly Evidence[])[]): Label[] {
  let titleSeen = false;
  return page.blocks.map((block, i): Label => {
    const word = evidence[i]?.find((item) => item.certain) ?? evidence[i]?.[0];
    if (word)
      return {
        role: word.role,
        confidence: word.confidence,
        ...(word.rule && { noise: word.rule }),
        ...(word.reason && { reason: word.reason }),
      };
    if (!titleSeen) {
      titleSeen = true;
      return { role: 'title', confidence: 0.5 };
    }
    return { role: block.folded.length > 40 || page.profile.prose[i] ? 'paragraph' : 'heading', confidence: 0.5 };
  });
}
