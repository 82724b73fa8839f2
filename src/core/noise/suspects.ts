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
  const { blocks, passed, width, lists } = sortedOf(page);
  const bit = 1 << (sieve & 31);
  lists[sieve] ??= blocks.filter((_, i) => ((passed[i * width + (sieve >> 5)] as number) & bit) !== 0);
  return lists[sieve];
}

/** The same, and the lines with blanks at their ends: of some characters it depends on whom one asks whether they are blanks. */
export function suspectsOrPadded(page: Page, sieve: Sieve): readonly Block[] {
  const sorted = sortedOf(page);
  sorted.somePadded ??= sorted.blocks.some(isPadded);
  if (!sorted.somePadded) return suspects(page, sieve);
  return sorted.blocks.filter((block) => isPadded(block) || passes(page.profile.sieves[block.index], sieve));
}

interface Sorted {
  readonly blocks: readonly Block[];
  /** By block which sieves it passes, bit by bit, `width` numbers for each: in one piece, as all rules go through it. */
  readonly passed: Int32Array;
  readonly width: number;
  /** By sieve the blocks that pass it, once it has been asked for. */
  readonly lists: (readonly Block[])[];
  somePadded?: boolean;
}

/** By the blocks of a page, or by the part of them that is asked of. */
const known = new WeakMap<object, Sorted>();

function sortedOf(page: Page): Sorted {
  const key = page.only ?? page.blocks;
  let sorted = known.get(key);
  if (!sorted) {
    sorted = sort(asked(page), page.profile.sieves);
    known.set(key, sorted);
  }
  return sorted;
}

function sort(blocks: readonly Block[], sieves: readonly Passed[]): Sorted {
  const width = sieves[0]?.length ?? 0;
  const passed = new Int32Array(blocks.length * width);
  for (let i = 0; i < blocks.length; i++) {
    const own = sieves[(blocks[i] as Block).index] as Passed;
    for (let w = 0; w < width; w++) passed[i * width + w] = own[w] as number;
  }
  return { blocks, passed, width, lists: [] };
}

function isPadded({ start, end, text }: Block): boolean {
  return end - start !== text.length;
}
