// A block of links to other stories: an opener, then headlines, up to the first line that reads like a paragraph.

import type { Message } from '../article';
import type { Sieve } from '../sieve/sieve';
import { isBookEntry, isHeadlineLike, isKeywordItem, isStamp, isTeaser } from './headline';
import { isBehindBody } from './place';
import type { Mark, Page } from './rule';
import { endsWithFullStop } from './sentence';
import { suspects } from './suspects';

/** How sure an opener is of itself: `named` is a known phrase, `shaped` only has the form of one (“More from …”). */
export type Opener = 'named' | 'shaped';

interface LinkBlock {
  readonly opener: number;
  /** First block after it. */
  readonly end: number;
  /** Headlines, in order. */
  readonly items: readonly number[];
  /** Names, kickers and words of buttons between headlines behind the body. */
  readonly smallPrint: ReadonlySet<number>;
  /** No prose follows. */
  readonly atEnd: boolean;
}

/** More headlines than this between two paragraphs are the article's own list. */
const MOST_BETWEEN = 15;
/** Headlines are longer than names and titles of books: ten Han characters, five short words. */
const HEADLINE_SIZE = 25;
/** Headings of sections are shorter than this. */
const LONGEST_HEADING = 75;
/** “So there you have it!”, “But one last bit of advice …”: said to the reader. */
const CHATTY = /^(?:So|But|And|If you|I|I['’][a-z]+|We|Now|Well),? \p{Ll}/u;
/** Lines of small print between headlines are shorter, and so many at most. */
const LONGEST_SMALL_PRINT = 40;
const REACH = 4;
/** Captions say whose picture it was. */
const CREDITED =
  /(?:[([](?:image|images|photo|photos|picture|bild|foto|图|圖|写真|사진)\s*[:/].{1,60}[)\]]|摄|攝|供图|供圖|资料图|資料圖|截图|截圖|getty images)\)?$/iu;
/** Lines that belong to the article or to another block, whatever their shape. */
const STOP =
  /^[[(【]?\s*(?:(?:image|photo|picture|source|credit|more information|provided by|bild|foto|fotos|crédit|crédito|写真)\b.{0,3}[:=]|(?:provided|text|words|translation|translated|photographs?|photography|illustrations?) by |责任编辑|責任編輯|责编|编辑|校对|来源|來源|稿源|作者|原标题|本文|声明|版权|版權|标签|關鍵|关键|©|copyright\b|tags?:|by [A-Z]|编者按)/iu;

/** The marks of every block that an opener of the given kind starts; lines that do not pass the sieve are none. */
export function* markLinkBlocks(
  page: Page,
  openers: Sieve,
  openerOf: (index: number) => Opener | undefined,
): Iterable<Mark> {
  let end = 0;
  for (const { index } of suspects(page, openers)) {
    const opener = index < end ? undefined : openerOf(index);
    if (!opener) continue;
    const block = blockFrom(page, index, openerOf);
    yield* marksOf(page, block, opener);
    end = block.end;
  }
}

function blockFrom(page: Page, opener: number, openerOf: (index: number) => Opener | undefined): LinkBlock {
  const { blocks, profile } = page;
  const items: number[] = [];
  const smallPrint = new Set<number>();
  let end = opener + 1;
  for (let i = opener + 1; i < blocks.length; i++) {
    const folded = blocks[i]?.folded ?? '';
    const size = profile.sizes[i] ?? 0;
    if (openerOf(i) || STOP.test(folded) || CREDITED.test(folded)) break;
    if (isTeaser(folded) && items.length > 0 && size > HEADLINE_SIZE && i === end) end = i + 1;
    else if (isHeadlineLike(folded, size) || isKeywordItem(folded) || isRanked(page, i)) {
      items.push(i);
      end = i + 1;
    } else if (isStamp(folded)) end = i + 1;
    else if (!isKicker(page, i)) {
      if (!isSmallPrint(page, i)) break;
      smallPrint.add(i);
    }
  }
  const atEnd = end > profile.lastProse;
  const block = { opener, end, items, smallPrint, atEnd };
  return atEnd ? block : withoutHeading(page, block);
}

/** A sentence right below its number in a list of headlines. */
function isRanked({ blocks, profile }: Page, index: number): boolean {
  const size = profile.sizes[index] ?? 0;
  return /^\d{1,2}$/.test(blocks[index - 1]?.folded ?? '') && size > HEADLINE_SIZE && size <= LONGEST_HEADING * 2;
}

/** Behind the body: “By”, a name, “Share”, a kicker, with a headline soon below. */
function isSmallPrint(page: Page, index: number): boolean {
  const { blocks, profile } = page;
  const folded = blocks[index]?.folded ?? '';
  if ((profile.sizes[index] ?? 0) > LONGEST_SMALL_PRINT || endsWithFullStop(folded) || !isBehindBody(page, index))
    return false;
  for (let i = index + 1; i <= index + REACH; i++) {
    const size = profile.sizes[i] ?? 0;
    if (size >= HEADLINE_SIZE * 1.5)
      return isHeadlineLike(blocks[i]?.folded ?? '', size) && !STOP.test(blocks[i]?.folded ?? '');
  }
  return false;
}

/** A word or two between headlines: the section of the next one. */
function isKicker({ blocks, profile }: Page, index: number): boolean {
  const folded = blocks[index]?.folded ?? '';
  const next = blocks[index + 1]?.folded ?? '';
  return !endsWithFullStop(folded) && isHeadlineLike(next, profile.sizes[index + 1] ?? 0);
}

/** A line set apart right before the paragraph is the heading of what follows, not the last link. */
function withoutHeading({ blocks }: Page, block: LinkBlock): LinkBlock {
  const last = block.items.at(-1);
  if (last === undefined || last !== block.end - 1 || block.items.length < 2) return block;
  const [first = 0, ...between] = block.items.slice(0, -1).map((item) => blocks[item]?.blanksBefore ?? 0);
  const widest = between.length > 0 ? between.reduce((most, blanks) => Math.max(most, blanks)) : first;
  return (blocks[last]?.blanksBefore ?? 0) > widest ? { ...block, items: block.items.slice(0, -1), end: last } : block;
}

function* marksOf(page: Page, block: LinkBlock, opener: Opener): Iterable<Mark> {
  const sure = judge(page, block, opener);
  if (!sure) return;
  const reason = reasonOf(page, block);
  for (let i = block.opener; i < block.end; i++)
    yield { block: i, sure: isDoubtful(page, block, i) ? 'likely' : sure, reason };
}

function judge(page: Page, block: LinkBlock, kind: Opener): Mark['sure'] | undefined {
  const { blocks, profile } = page;
  const { opener, end, items, atEnd } = block;
  const books = items.filter((i) => isBookEntry(blocks[i]?.folded ?? '')).length;
  if (books > 0 && books * 2 >= items.length) return undefined;
  const keywords = items.filter((i) => isKeywordItem(blocks[i]?.folded ?? '')).length;
  if (profile.firstProse < 0 || opener < profile.firstProse) return items.length > 0 ? 'likely' : undefined;
  if (keywords > 1) return 'certain';
  if (atEnd && items.length === 0) return end === blocks.length && kind === 'named' ? 'certain' : undefined;
  if (atEnd) return kind === 'named' || items.length > 1 ? 'certain' : 'likely';
  if (items.length === 0) {
    // In the body, and right above a sentence or a book, it may be the heading of a section.
    const below = blocks[end]?.folded ?? '';
    const heads = !isBehindBody(page, opener) || endsWithFullStop(below) || isBookEntry(below);
    return kind === 'named' && !heads ? 'likely' : undefined;
  }
  if (medianSize(profile, items) < HEADLINE_SIZE) return undefined;
  return kind === 'named' && items.length > 1 && items.length <= MOST_BETWEEN ? 'certain' : 'likely';
}

function medianSize({ sizes }: Page['profile'], items: readonly number[]): number {
  const sorted = items.map((i) => sizes[i] ?? 0).sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/** A writer who turns to the reader has gone on with the text; the last headline before a paragraph may be the paragraph's own heading, unless a blank line parts the two. */
function isDoubtful({ blocks, profile }: Page, { items, end, smallPrint, atEnd }: LinkBlock, index: number): boolean {
  if (smallPrint.has(index)) return true;
  if (atEnd) return false;
  const chatty = items.find((i) => CHATTY.test(blocks[i]?.folded ?? ''));
  if (chatty !== undefined && index >= chatty) return true;
  if (index !== end - 1 || index !== items.at(-1)) return false;
  const partedBelow = (blocks[index + 1]?.blanksBefore ?? 0) > (blocks[index]?.blanksBefore ?? 0);
  return !partedBelow && (profile.sizes[index] ?? 0) <= LONGEST_HEADING;
}

function reasonOf({ blocks }: Page, { opener, items, atEnd }: LinkBlock): Message {
  const args = [items.length, blocks[opener]?.folded ?? ''];
  if (items.length === 0) return { text: 'A heading for links to other stories, with nothing below it' };
  return atEnd
    ? { text: '{0} headline-like lines after “{1}”, at the end; none ends like a sentence', args }
    : { text: '{0} headline-like lines after “{1}”, between paragraphs; none ends like a sentence', args };
}
