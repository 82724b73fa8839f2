// Menus and lists of links to other pages: most of a page's blocks, and none of its words.

import type { Block, Holder } from '../../article';
import { isWithin } from '../../holders';

/** How many links in a row, one a block, stay at each end: what stands beside them is told by their company. */
const STAY = 2;
/** Share of the characters that are links. */
const LINKED = 0.8;
const LINKED_IN_MENU = 0.5;
/** UTF-16 units; what is longer is a teaser or a paragraph in a link. */
const LONGEST = 150;
const OF_TOPICS = /^class:(?:tags?|topics?|keywords?)$/;

type Found = Pick<Block, 'text' | 'markup'>;

/** By block: whether it stands inside a menu. Topics of the article look like one, and stay. */
export function inMenus(blocks: readonly Found[], elements: readonly Holder[]): boolean[] {
  const isNavigation = isWithin(elements, (sign) => sign === 'tag:nav');
  const isTopic = isWithin(elements, (sign) => OF_TOPICS.test(sign));
  const inMenu = blocks.map((block) => (block.markup?.linkShare ?? 0) > LINKED_IN_MENU && isNavigation(block));
  let start = 0;
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i];
    if (block && isLink(block) && !isTopic(block)) continue;
    if (i - start > 2 * STAY) inMenu.fill(true, start + STAY, i - STAY);
    start = i + 1;
  }
  return inMenu;
}

function isLink({ text, markup }: Found): boolean {
  return markup !== undefined && markup.linkShare > LINKED && text.length <= LONGEST;
}
