// The lines that a rule has to look at.

import type { Block } from '../article';
import { passes, type Sieve } from '../sieve/sieve';
import type { Page } from './rule';

type Lines = Pick<Page, 'blocks' | 'profile'>;

/** The blocks that may be what the sieve's rule asks for; on all others it would say no. */
export function suspects({ blocks, profile }: Lines, sieve: Sieve): readonly Block[] {
  // A part of a page is asked once; a whole page by every rule.
  if (blocks.length !== profile.sieves.length)
    return blocks.filter(({ index }) => passes(profile.sieves[index], sieve));
  let lists = sorted.get(blocks);
  if (!lists) {
    lists = bySieve({ blocks, profile });
    sorted.set(blocks, lists);
  }
  return lists[sieve] ?? [];
}

const sorted = new WeakMap<readonly Block[], readonly (readonly Block[] | undefined)[]>();

/** By sieve the blocks that pass it: one way through the page for all rules. */
function bySieve({ blocks, profile }: Lines): Block[][] {
  const lists: Block[][] = [];
  for (const block of blocks) {
    const passed = profile.sieves[block.index] ?? [];
    for (let i = 0; i < passed.length; i++)
      for (let left = passed[i] as number; left !== 0; left &= left - 1) {
        const sieve = 32 * i + 31 - Math.clz32(left & -left);
        lists[sieve] ??= [];
        lists[sieve].push(block);
      }
  }
  return lists;
}

/** The same, and the lines with blanks at their ends: of some characters it depends on whom one asks whether they are blanks. */
export function suspectsOrPadded({ blocks, profile }: Lines, sieve: Sieve): Block[] {
  return blocks.filter(
    ({ index, start, end, text }) => end - start !== text.length || passes(profile.sieves[index], sieve),
  );
}
