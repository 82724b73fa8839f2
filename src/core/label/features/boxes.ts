// Which boxes a page is made of, and in which of them its prose stands: sums over the elements, each by one pass.

import type { Holder } from '../../article';
import { isWithin } from '../../holders';
import type { Page } from '../../noise/rule';
import type { Shapes } from './shape';

/** The box that holds most of the prose, and where each element stands to it. */
export interface Core {
  /** By element: steps down from the nearest element that is the core or around it; steps from the core up to that. */
  readonly down: Uint8Array;
  readonly up: Uint8Array;
  /** By element: the outermost element around it, or itself, that neither is the core nor holds it; -1 where there is none. */
  readonly box: Int32Array;
}

/** By element, over all that is inside of it. */
export interface Boxes {
  readonly prose: Float64Array;
  readonly size: Float64Array;
  readonly linked: Float64Array;
  readonly blocks: Int32Array;
  readonly totalProse: number;
  /** For each of `SHARES`, the column, the box that is named the article, the headline, the box that is called its text. */
  readonly cores: readonly Core[];
}

/** The core is the innermost element that holds this share of the page's prose: a column of it, or all. */
const SHARES = [0.51, 0.8, 0.95];
/** Sizes; longer prose is not more so. */
const MOST_PROSE = 800;
const SHORTEST_SENTENCE = 60;
/** Share of link text: teasers have more. */
const LINKED = 0.5;

/** Elements whose prose is the site's, not the story's. */
const ASIDE: ReadonlySet<string> = new Set([
  'tag:footer',
  'tag:aside',
  'tag:nav',
  'class:footer',
  'role:contentinfo',
  'role:complementary',
]);

/** By block: whether it stands beside the article by the names around it; nothing does where no sentence would be left. */
export function asideOf({ blocks, profile, reading }: Page): (i: number) => boolean {
  const aside = blocks.map(isWithin(reading?.elements, (sign) => ASIDE.has(sign)));
  const isLeft = blocks.some(
    ({ markup }, i) => !aside[i] && (profile.sizes[i] ?? 0) >= SHORTEST_SENTENCE && (markup?.linkShare ?? 0) < LINKED,
  );
  return (i) => isLeft && aside[i] === true;
}

/** By block: how much prose it is. */
export function proseOf({ profile }: Page, shapes: Shapes, isAside: (i: number) => boolean): Float64Array {
  return new Float64Array(profile.sizes).map((size, i) => {
    if (isAside(i)) return 0;
    const isSentence = [0, 1, 3].includes(shapes.end[i] ?? -1) && size >= SHORTEST_SENTENCE;
    return profile.prose[i] || isSentence ? Math.min(size, MOST_PROSE) : 0;
  });
}

/** `headline`: the element of the title, -1 where none was found. */
export function boxesOf(page: Page, elements: readonly Holder[], proseBy: Float64Array, headline: number): Boxes {
  const n = elements.length;
  const prose = new Float64Array(n);
  const size = new Float64Array(n);
  const linked = new Float64Array(n);
  const blocks = new Int32Array(n);
  const direct = new Float64Array(n);
  let totalProse = 0;
  page.blocks.forEach(({ markup }, i) => {
    const at = markup?.element ?? -1;
    if (at < 0) return;
    const own = page.profile.sizes[i] ?? 0;
    const words = (proseBy[i] ?? 0) * (1 - (markup?.linkShare ?? 0));
    prose[at] = (prose[at] ?? 0) + words;
    size[at] = (size[at] ?? 0) + own;
    linked[at] = (linked[at] ?? 0) + own * (markup?.linkShare ?? 0);
    blocks[at] = (blocks[at] ?? 0) + 1;
    totalProse += words;
    const column = PARAGRAPHS.has(elements[at]?.tag ?? '') ? (elements[at]?.around ?? -1) : at;
    const around = elements[column]?.around ?? -1;
    if (column >= 0) direct[column] = (direct[column] ?? 0) + words;
    if (around >= 0) direct[around] = (direct[around] ?? 0) + words / 2;
  });
  for (let e = n - 1; e > 0; e--) {
    const around = elements[e]?.around ?? -1;
    if (around < 0) continue;
    prose[around] = (prose[around] ?? 0) + (prose[e] ?? 0);
    size[around] = (size[around] ?? 0) + (size[e] ?? 0);
    linked[around] = (linked[around] ?? 0) + (linked[e] ?? 0);
    blocks[around] = (blocks[around] ?? 0) + (blocks[e] ?? 0);
  }
  const holders = SHARES.map((share) => prose.findLastIndex((mass) => mass > 0 && mass >= share * totalProse));
  let column = -1;
  direct.forEach((mass, e) => {
    if (mass > (direct[column] ?? 0)) column = e;
  });
  return {
    prose,
    size,
    linked,
    blocks,
    totalProse,
    cores: [...holders, column, namedArticle(elements, size), headline, calledText(elements, prose)].map((core) =>
      placesTo(core, elements),
    ),
  };
}

/** Elements that are paragraphs: the column is what holds them. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  'p',
  'li',
  'span',
  'a',
  'em',
  'strong',
  'b',
  'i',
  'font',
  'blockquote',
]);

/** What elements are called that hold the article, the surest name first. */
const NAMES: readonly ((holder: Holder) => boolean)[] = [
  ({ signs }) => signs.includes('itemprop:articleBody'),
  ({ tag }) => tag === 'article',
  ({ tag, signs }) => tag === 'main' || signs.includes('role:main'),
];

/** The largest element of the surest name; -1 where there is none. */
function namedArticle(elements: readonly Holder[], size: Float64Array): number {
  for (const isNamed of NAMES) {
    let largest = -1;
    elements.forEach((holder, e) => {
      if (isNamed(holder) && (size[e] ?? 0) > (size[largest] ?? 0)) largest = e;
    });
    if (largest >= 0) return largest;
  }
  return -1;
}

/** `article-body`, `entry_content`, `postText`: what sites call the element that holds the text of a story. */
const OF_STORY = /^class:(?:article|entry|post|story|news|main|page|rich)$/;
const OF_TEXT = /^class:(?:body|content|contents|text|txt|detail|copy|bd)$/;

/** The innermost of those with most of the prose; -1 where none is called so. */
function calledText(elements: readonly Holder[], prose: Float64Array): number {
  let called = -1;
  elements.forEach(({ signs }, e) => {
    if ((prose[e] ?? 0) < (prose[called] ?? 1)) return;
    if (signs.some((sign) => OF_STORY.test(sign)) && signs.some((sign) => OF_TEXT.test(sign))) called = e;
  });
  return called;
}

function placesTo(core: number, elements: readonly Holder[]): Core {
  const n = elements.length;
  const holds = new Uint8Array(n);
  const steps = new Uint8Array(n);
  let count = 0;
  for (let e = core; e >= 0; e = elements[e]?.around ?? -1) {
    holds[e] = 1;
    steps[e] = Math.min(count++, 250);
  }
  const down = new Uint8Array(n);
  const up = new Uint8Array(n);
  const box = new Int32Array(n).fill(-1);
  elements.forEach(({ around }, e) => {
    if (holds[e]) up[e] = steps[e] ?? 0;
    else {
      up[e] = around < 0 ? 250 : (up[around] ?? 0);
      down[e] = Math.min(250, (down[around] ?? 0) + 1);
      box[e] = around < 0 || holds[around] ? e : (box[around] ?? -1);
    }
  });
  return { down, up, box };
}
