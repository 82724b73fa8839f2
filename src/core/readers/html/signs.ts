// What an element's name and attributes say of the blocks in it, as names of features.

import { byLine } from '../../text/memo';

/** Elements whose mere presence around a block says something. */
const TELLING: ReadonlySet<string> = new Set(
  'article main nav aside header footer figure figcaption table form li ul ol dl dt dd blockquote section address details dialog label small pre h1 h2 h3 h4 h5 h6 p a td time'.split(
    ' ',
  ),
);

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
/** Words to be heard, not seen. */
const FOR_EARS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-reader-text|screenreader|u-hidden|is-hidden|a11y-hidden)(?:\s|$)/i;
/** A class attribute holds a few names; what is longer is style written out. */
const MOST_WORDS = 12;
const LONGEST_NAMES = 300;

/** The signs of one element; those of the elements around it are not among them. */
export function signsOf(tag: string, attributes: Readonly<Record<string, string>>): string[] {
  const signs: string[] = [];
  if (TELLING.has(tag)) signs.push(`tag:${tag}`);
  const { itemprop, role, style, class: names, id } = attributes;
  if (itemprop) signs.push(`itemprop:${itemprop.trim()}`);
  if (role) signs.push(`role:${role.trim().toLowerCase()}`);
  if (attributes.itemtype)
    signs.push(`itemtype:${attributes.itemtype.slice(attributes.itemtype.lastIndexOf('/') + 1)}`);
  if (
    attributes.hidden !== undefined ||
    attributes['aria-hidden'] === 'true' ||
    (style && HIDING.test(style.slice(0, 500))) ||
    (names && FOR_EARS.test(names.slice(0, 300)))
  )
    signs.push('hidden');
  if (names || id) signs.push(...classSigns(`${names ?? ''} ${id ?? ''}`.slice(0, LONGEST_NAMES)));
  return signs;
}

/** `articleBody main_content2` → article, body, main, content; elements of a page are called alike. */
const classSigns = byLine((names) => {
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{2,20}/g);
  return [...new Set(words?.slice(0, MOST_WORDS))].map((word) => `class:${word}`);
});
