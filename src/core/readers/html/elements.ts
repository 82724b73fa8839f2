// What the names of elements mean to a reader who sees the page.

import type { Role } from '../../article';

/** Nothing in them is text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style template svg math iframe object embed applet select datalist textarea canvas audio video noscript button input map head noframes frameset'.split(
    ' ',
  ),
);

/** They stand in a line with the words around them; all other elements begin and end blocks. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr o:p output picture q rb rp rt rtc ruby s samp small source span strike strong sub sup time tt u var wbr amp-img'.split(
    ' ',
  ),
);

/** Where a blank line stands around them when a page is copied as text. */
const APART: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote figure table pre hr section article header footer nav aside main form fieldset'.split(
    ' ',
  ),
);

const KINDS: Readonly<Record<string, Role>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'list-item',
  blockquote: 'quote',
  figcaption: 'caption',
};

export function isInline(tag: string): boolean {
  // Elements of a page's own making say nothing of how they look; most hold blocks, and those flush by themselves.
  return INLINE.has(tag) || tag.includes('-');
}

export function isApart(tag: string): boolean {
  return APART.has(tag);
}

export function kindOf(tag: string): Role | undefined {
  return Object.hasOwn(KINDS, tag) ? KINDS[tag] : undefined;
}

/** The depth of a heading, undefined for other elements. */
export function levelOf(tag: string): number | undefined {
  return /^h[1-6]$/.test(tag) ? Number(tag.charAt(1)) : undefined;
}
