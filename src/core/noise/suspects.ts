// The lines that a rule has to look at.

import type { Block } from '../article';
import { passes, type Sieve } from '../sieve/sieve';
import type { Page } from './rule';

/** The blocks that may be what the sieve's rule asks for; on all others it would say no. */
export function suspects({ blocks, profile }: Pick<Page, 'blocks' | 'profile'>, sieve: Sieve): Block[] {
  return blocks.filter(({ index }) => passes(profile.sieves[index], sieve));
}

/** The same, and the lines with blanks at their ends: of some characters it depends on whom one asks whether they are blanks. */
export function suspectsOrPadded({ blocks, profile }: Pick<Page, 'blocks' | 'profile'>, sieve: Sieve): Block[] {
  return blocks.filter(
    ({ index, start, end, text }) => end - start !== text.length || passes(profile.sieves[index], sieve),
  );
}
