// Links, images and emphasis: what of them is worth keeping.

import type { Picture, Run } from '../article';

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
};

const LONGEST = 2000;

/** The look of words inside an element, given that around it; `base` is the page's own address. */
export function lookIn(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  around: Look,
  base: string | undefined,
): Look {
  if (tag === 'a') return isFollowed(attributes.href) ? { ...around, link: absolute(attributes.href, base) } : around;
  const own = Object.hasOwn(LOOKS, tag) ? LOOKS[tag] : undefined;
  return own ? { ...around, ...own } : around;
}

/** An image that has a name and an address; one whose data is inlined, as place holders are, has none. */
export function pictureOf(attributes: Readonly<Record<string, string>>, base: string | undefined): Picture | undefined {
  const { src, 'data-src': late, 'data-original': original, 'data-lazy-src': lazy } = attributes;
  const address = [late, original, lazy, src].find((one) => one !== undefined && isFollowed(one));
  const alt = (attributes.alt ?? '').replace(/\s+/g, ' ').trim();
  return address === undefined || alt === '' ? undefined : { alt, address: absolute(address, base) };
}

/** The address as it leads from anywhere; as it stands where the page does not say its own. */
function absolute(address: string, base: string | undefined): string {
  const said = address.trim();
  if (base === undefined || /^[a-z][a-z0-9+.-]*:/i.test(said)) return said;
  return URL.canParse(said, base) ? new URL(said, base).href : said;
}

/** Only addresses that lead somewhere. */
function isFollowed(address: string | undefined): address is string {
  return (
    address !== undefined &&
    address.length < LONGEST &&
    !/^\s*(?:javascript|data|vbscript|about):|^\s*#|^\s*$/i.test(address)
  );
}
