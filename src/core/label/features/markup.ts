// What only markup tells of the blocks of a page: in which box they stand, what it is called, what is linked in it, and
// what the page says of its article to machines.

import type { Block, Holder } from '../../article';
import type { Page } from '../../noise/rule';
import { type Boxes, boxesOf } from './boxes';
import { type Claimed, claimedOf } from './claimed';
import { binOf } from './sink';

export interface MarkupView {
  readonly elements: readonly Holder[];
  readonly boxes: Boxes;
  /** The element of the headline; -1 where none was found. */
  readonly headline: number;
  readonly claimed: Claimed;
  /** By block: what blocks in elements of the same names are like, all over the page. */
  readonly kin: readonly Kin[];
  /** By block: share of the page's prose that stands before it. */
  readonly progress: Float32Array;
  /** By block: 1 where it stands beside the article by the names around it, 2 more where it is written unlike the page. */
  readonly strange: Uint8Array;
}

/** Sums over the blocks in elements of the same names. */
export interface Kin {
  prose: number;
  size: number;
  linked: number;
  blocks: number;
}

/** Undefined for texts without markup, and for Markdown. `prose`, `isAside`: what `boxes.ts` says of the blocks. */
export function observeMarkup(
  page: Page,
  prose: Float64Array,
  isAside: (i: number) => boolean,
): MarkupView | undefined {
  const { reading, blocks, profile } = page;
  const elements = reading?.elements;
  if (!reading || !elements) return undefined;
  const claimed = claimedOf(page, reading.data);
  const headline = blocks[headlineOf(blocks, claimed)]?.markup?.element ?? -1;
  const boxes = boxesOf(page, elements, prose, headline);
  const total = Math.max(1, boxes.totalProse);
  let before = 0;
  const progress = new Float32Array(blocks.length);
  for (const i of blocks.keys()) {
    progress[i] = before / total;
    before += prose[i] ?? 0;
  }
  const kin = kinOf(blocks, elements, prose, profile.sizes);
  const isEastAsian = /^(?:zh|ja|ko)/.test(profile.language);
  const strange = new Uint8Array(
    blocks.map(({ folded }, i) => (isAside(i) ? 1 : 0) + (isEastAsian && !EAST_ASIAN.test(folded) ? 2 : 0)),
  );
  return { elements, boxes, headline, claimed, kin, progress, strange };
}

/** Notices that sites copy into their pages are in English. */
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** The block that says what the page claims as its title, the highest heading first; -1 where none does. */
function headlineOf(blocks: readonly Block[], { title }: Claimed): number {
  let best = -1;
  let most = 0;
  blocks.forEach(({ markup }, i) => {
    const level = markup?.level ?? 7;
    const like = (title[i] ?? -1) < ALIKE ? (level === 1 ? 0.1 : 0) : (title[i] ?? 0) * (8 - level);
    if (like > most) [most, best] = [like, i];
  });
  return best;
}

const ALIKE = 0.75;

/** The same page with what is believed to be body in the place of prose: `body` by block, a probability. */
export function believedView(page: Page, { elements, headline }: MarkupView, body: Float64Array) {
  const { sizes } = page.profile;
  const mass = body.map((chance, i) => chance * (sizes[i] ?? 0));
  return { boxes: boxesOf(page, elements, mass, headline), kin: kinOf(page.blocks, elements, mass, sizes) };
}

function kinOf(blocks: readonly Block[], elements: readonly Holder[], prose: Float64Array, sizes: Float32Array): Kin[] {
  const families = familiesOf(elements);
  const kins = new Map<number, Kin>();
  return blocks.map(({ markup }, i) => {
    const family = families[markup?.element ?? -1] ?? -1;
    const kin = kins.get(family) ?? { prose: 0, size: 0, linked: 0, blocks: 0 };
    kins.set(family, kin);
    kin.prose += prose[i] ?? 0;
    kin.size += sizes[i] ?? 0;
    kin.linked += (sizes[i] ?? 0) * (markup?.linkShare ?? 0);
    kin.blocks++;
    return kin;
  });
}

/** By element a number: that of elements that are called alike, in elements that are called alike. */
function familiesOf(elements: readonly Holder[]): readonly number[] {
  let families = known.get(elements);
  if (!families) {
    const numbers = new Map<string, number>();
    const numberOf = (name: string) => {
      const number = numbers.get(name) ?? numbers.size;
      numbers.set(name, number);
      return number;
    };
    const names = elements.map(({ tag, signs }) => numberOf(`${tag} ${signs.join(' ')}`));
    families = elements.map(({ around }, e) => numberOf(`${names[e]}<${names[around]}`));
    known.set(elements, families);
  }
  return families;
}

/** Both passes of the labeller ask. */
const known = new WeakMap<readonly Holder[], readonly number[]>();

/** Bins of shares of link text. */
const LINKS = [0.01, 0.1, 0.3, 0.5, 0.8, 0.98];
export const LINK_BINS = LINKS.length + 1;

export function linkBin(linked: number, size: number): number {
  return binOf(size > 0 ? linked / size : 0, LINKS);
}
