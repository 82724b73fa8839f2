// Links, images and emphasis: what of them is worth keeping.

import type { Picture, Run } from '../article';
import { leadsSomewhere } from '../text/addresses';

/** How words look: a run without its words. */
export type Look = Omit<Run, 'text'>;

export const PLAIN: Look = {};

const LOOKS: Readonly<Record<string, Look>> = {
  b: { strong: true },
  strong: { strong: true },
  i: { emphasis: true },
  em: { emphasis: true },
  code: { code: true },
  del: { deleted: true },
  s: { deleted: true },
  strike: { deleted: true },
  sub: { shift: 'sub' },
  sup: { shift: 'sup' },
};

/** The look of words inside an element, given that around it; `base` is the page's own address. */
export function lookIn(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  around: Look,
  base: string | undefined,
): Look {
  if (tag === 'a')
    return leadsSomewhere(attributes.href) ? { ...around, link: absolute(attributes.href, base) } : around;
  const own = Object.hasOwn(LOOKS, tag) ? LOOKS[tag] : undefined;
  return own ? { ...around, ...own } : around;
}

/** An image that has a name and an address; one whose data is inlined, as place holders are, has none. */
export function pictureOf(attributes: Readonly<Record<string, string>>, base: string | undefined): Picture | undefined {
  const { src, 'data-src': late, 'data-original': original, 'data-lazy-src': lazy } = attributes;
  const sets = [attributes['data-srcset'], attributes.srcset].map(largestOf);
  const address = [late, original, lazy, src, ...sets].find((one) => one !== undefined && leadsSomewhere(one));
  const alt = (attributes.alt ?? '').replace(/\s+/g, ' ').trim();
  return address === undefined || !NAMED.test(alt) || DRAWN.test(address)
    ? undefined
    : { alt, address: absolute(address, base) };
}

/** A mark alone (×, …) is the name of a button. */
const NAMED = /[\p{L}\p{N}]{2}/u;
/** Drawings are the page's own: signs and logos. */
const DRAWN = /\.svg(?:[?#]|$)/i;

const LONGEST_SET = 4000;

/** Of `a.jpg 320w, b.jpg 1280w` the address of the widest. */
function largestOf(set: string | undefined): string | undefined {
  const [first, ...rest] = (set ?? '')
    .slice(0, LONGEST_SET)
    .split(/,\s+/)
    .map((one) => one.trim().split(/\s+/));
  const widthOf = (one: readonly string[] | undefined) => Number.parseFloat(one?.[1] ?? '1') || 0;
  const widest = rest.reduce((best, one) => (widthOf(one) > widthOf(best) ? one : best), first);
  return widest?.[0] || undefined;
}

const FILMS =
  /^(?:https?:)?\/\/(?:www\.)?(?:youtube(?:-nocookie)?\.com\/embed|player\.vimeo\.com|(?:geo\.)?dailymotion\.com|player\.bilibili\.com)\//i;

/** A film that another site shows in the page. */
export function filmOf({ src, 'data-src': late, title }: Readonly<Record<string, string>>): Picture | undefined {
  const address = [src, late].find((one) => one !== undefined && FILMS.test(one) && leadsSomewhere(one));
  if (address === undefined) return undefined;
  const said = address.trim().replace(/^\/\//, 'https://');
  const id = /youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,20})/.exec(said)?.[1];
  const watched = id === undefined ? said : `https://www.youtube.com/watch?v=${id}`;
  return { alt: (title ?? '').replace(/\s+/g, ' ').trim() || watched, address: watched, film: true };
}

/** Whether a link is the picture again, larger. */
export function leadsToPicture(address: string): boolean {
  return /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(address);
}

/** The address as it leads from anywhere; as it stands where the page does not say its own. */
function absolute(address: string, base: string | undefined): string {
  const said = address.trim();
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(said)) return said;
  try {
    return new URL(said, base).href;
  } catch {
    return said;
  }
}
