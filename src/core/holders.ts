// What a page's elements say of the blocks in them: asked once for an element, not once for a block.

import type { Block, Holder } from './article';

/** By block: whether an element that holds it has a sign of which the test says yes; none does where no elements are known. */
export function isWithin(
  elements: readonly Holder[] | undefined,
  test: (sign: string) => boolean,
): (block: Pick<Block, 'markup'> | undefined) => boolean {
  // Elements come after those around them.
  const within = new Uint8Array(elements?.length ?? 0);
  elements?.forEach(({ signs, around }, e) => {
    within[e] = within[around] || (signs.some(test) ? 1 : 0);
  });
  return (block) => within[block?.markup?.element ?? -1] === 1;
}
