// Which class of noise a line is, once it is decided that it is noise.

import type { Message } from '../article';
import type { Page } from '../noise/rule';
import type { Decision } from './decide';
import type { Evidence } from './evidence';

export interface NoiseClass {
  readonly noise: string;
  readonly reason?: Message;
}

/** Classes of blocks: a line between their lines is of them. */
const OF_BLOCKS: ReadonlySet<string> = new Set([
  'related-links',
  'most-read',
  'comment-section',
  'share-bar',
  'navigation',
  'subscription-promo',
]);
/** How far a block reaches over lines that no rule names. */
const REACH = 8;

/** By block; undefined where the line is not noise. */
export function noiseClasses(
  page: Page,
  evidence: readonly (readonly Evidence[])[],
  decisions: readonly Decision[],
): (NoiseClass | undefined)[] {
  const firstBody = decisions.findIndex(({ role }) => role === 'paragraph');
  const classes: (NoiseClass | undefined)[] = [];
  let block: NoiseClass | undefined;
  let since = 0;
  decisions.forEach(({ role }, i) => {
    if (role !== 'noise') {
      block = undefined;
      classes.push(undefined);
      return;
    }
    const seen = namedBy(evidence[i] ?? []);
    if (seen) {
      block = OF_BLOCKS.has(seen.noise) ? seen : undefined;
      since = 0;
    }
    since++;
    classes.push(seen ?? (block && since <= REACH ? goesOn(block) : byPlace(page, i, i < firstBody)));
  });
  return classes;
}

/** The class that a rule names: what is certain first, then in the order of the rules. */
function namedBy(items: readonly Evidence[]): NoiseClass | undefined {
  const item = items.find(({ rule, certain }) => rule && certain) ?? items.find(({ rule }) => rule);
  return item?.rule ? { noise: item.rule, ...(item.reason && { reason: item.reason }) } : undefined;
}

function goesOn({ noise }: NoiseClass): NoiseClass {
  return { noise, reason: { text: 'Goes on from the lines above, which are no part of the article' } };
}

/** Lines that no rule names, told by the labeller alone: short ones are menus or links, long ones teasers. */
function byPlace({ profile }: Page, i: number, head: boolean): NoiseClass {
  const size = profile.sizes[i] ?? 0;
  const noise = size < SHORT ? (head ? 'navigation' : 'nav-ui') : 'related-links';
  const reason: Message = head
    ? { text: 'Stands before the article and is unlike it' }
    : { text: 'Stands among lines that are no part of the article, and is unlike it' };
  return { noise, reason };
}

/** Letters; ten Han characters. */
const SHORT = 25;
