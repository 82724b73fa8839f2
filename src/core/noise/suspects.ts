// The lines that a rule has to look at.

import type { Block } from '../article';
import { type Passed, passes, type Sieve } from '../sieve/sieve';
import type { Page } from './rule';

/** The blocks that are asked of. */
export function asked({ blocks, only }: Page): readonly Block[] {
  return only ? blocks.slice(only.from, only.to) : blocks;
}

/** The blocks that may be what the sieve's rule asks for; on all others it would say no. */
export function suspects(page: Page, sieve: Sieve): readonly Block[] {
  return sortedOf(page).lists[sieve] ?? [];
}

/** The same, and the lines with blanks at their ends: of some characters it depends on whom one asks whether they are blanks. */
export function suspectsOrPadded(page: Page, sieve: Sieve): readonly Block[] {
  if (!sortedOf(page).somePadded) return suspects(page, sieve);
  return asked(page).filter((block) => isPadded(block) || passes(page.profile.sieves[block.index], sieve));
}

interface Sorted {
  /** By sieve the blocks that pass it. */
  readonly lists: readonly (readonly Block[] | undefined)[];
  readonly somePadded: boolean;
}

/** By the blocks of a page, or by the part of them that is asked of. */
const sorted = new WeakMap<object, Sorted>();

/** One way through the page for all rules. */
function sortedOf(page: Page): Sorted {
  const key = page.only ?? page.blocks;
  let found = sorted.get(key);
  if (!found) {
    found = sort(asked(page), page.profile.sieves);
    sorted.set(key, found);
  }
  return found;
}

function sort(blocks: readonly Block[], sieves: readonly Passed[]): Sorted {
  const lists: Block[][] = [];
  let somePadded = false;
  for (const block of blocks) {
    somePadded ||= isPadded(block);
    const passed = sieves[block.index] ?? [];
    for (let i = 0; i < passed.length; i++)
      for (let left = passed[i] as number; left !== 0; left &= left - 1) {
        const sieve = 32 * i + 31 - Math.clz32(left & -left);
        lists[sieve] ??= [];
        lists[sieve].push(block);
      }
  }
  return { lists, somePadded };
}

function isPadded({ start, end, text }: Block): boolean {
  return end - start !== text.length;
}
