import { marksByNeighbours } from '../../noise/by-neighbours';
import type { Page } from '../../noise/rule';
import { asked } from '../../noise/suspects';
import { startsWithCase } from '../../text/character-bits';
import { endsSentence } from '../../text/characters';
import type { Recogniser } from '../recogniser';
import { isCaption, isScene } from './caption';
import { countedRuns, numberOf } from './numbering';
import { isHeadLine } from './title';
import { zoneOf } from './zone';

/** 30 Han characters or some dozen words. */
const LONGEST = 78;
/** What counts as text below a heading: 36 Han characters. */
const TEXT = 90;
const CAPTION =
  /^[▲△▼▽↑↓图—★※]|^(?:来源|资料|视频|摄影|photo|image|credit|file)|(?:摄|攝|供图|资料图|截图|图|[)】])$|(?:getty|reuters|afp|\bap)$/i;
const OTHER =
  /^\d{1,2}:\d\d |^(?:问|答|记者|广告|推荐阅读.*|相关.*|更多.*|点击.*|分享.*|责任编辑.*|来源.*)$|^(?:问|答|记者) ?:/u;
const OTHER_WITH_CASE =
  /^(?:q|a|advert\w*|related.*|read (?:more|also).*|see also.*|more:.*|watch:.*|subscribe.*|sign up.*|by \p{Lu}.*|share.*|continue.*|story continues.*|click.*)$|^[QA] ?:/iu;

/**
 * Short lines without an end mark that stand before text, numbered lines that count, 【源】 headlines of a digest,
 * labels that come back. Not: captions (▲…, …摄), lines of a verse or list, the words of advertisements between paragraphs.
 */
export const heading: Recogniser = {
  role: 'heading',
  *mark(page) {
    const certain = counted(page);
    for (const index of certain) yield { block: index, sure: 'certain' };
    for (const mark of likely(page)) if (!certain.has(mark.block)) yield mark;
  },
};

const likely = marksByNeighbours(function* (page) {
  for (const { index } of asked(page))
    if (isHeading(page, index) || isDigestItem(page, index) || isPoemTitle(page, index))
      yield { block: index, sure: 'likely' };
});

function isOther(folded: string): boolean {
  return OTHER.test(folded) || (startsWithCase(folded) && OTHER_WITH_CASE.test(folded));
}

/** Whether the line has a heading's look, whatever stands around it. */
function looksLikeHeading(page: Page, index: number): boolean {
  const { folded = '' } = page.blocks[index] ?? {};
  const size = page.profile.sizes[index] ?? 0;
  return (
    size >= 5 &&
    size <= LONGEST &&
    !/[。,;:…]$|\.{3}$|[。;].|(?<![A-Z])\.$/.test(folded) &&
    !CAPTION.test(folded) &&
    !isOther(folded) &&
    /\p{L}{2}/u.test(folded)
  );
}

/** Text that a heading can stand above. */
function isText({ blocks, profile }: Page, index: number): boolean {
  const { folded = '' } = blocks[index] ?? {};
  return (profile.sizes[index] ?? 0) >= TEXT && (endsSentence(folded) || /[,。;:]/.test(folded));
}

function isHeading(page: Page, index: number): boolean {
  const { blocks, profile } = page;
  const { folded = '' } = blocks[index] ?? {};
  if (index <= 1 || zoneOf(page, index) === 'tail') return false;
  if (!looksLikeHeading(page, index))
    return /^《/.test(blocks[index + 1]?.folded ?? '') && /^(?:推荐阅读|延伸阅读)$/.test(folded);
  const repeated = (profile.keyCounts.get(profile.keys[index] ?? '') ?? 0) > 1 && !endsSentence(folded);
  if (repeated || isScene(folded)) return false;
  // One more short line may stand between: the second line of the heading, its deck, a caption.
  const textBelow = isText(page, index + 1) || ((profile.sizes[index + 1] ?? 0) <= 110 && isText(page, index + 2));
  if (!((textBelow && !isInRun(page, index)) || isAboveRun(page, index))) return false;
  return !isDeckBelow(page, index) && !isHeadLine(folded, profile.language);
}

/** Whether short lines stand above it, and more of them above or below. */
export function isInRun(page: Page, index: number): boolean {
  return isBare(page, index - 1) && (isBare(page, index - 2) || isBare(page, index + 1));
}

/** A short line that is neither a sentence nor a picture's. */
function isBare(page: Page, index: number): boolean {
  const { folded = '。' } = page.blocks[index] ?? {};
  return (
    (page.profile.sizes[index] ?? 0) <= LONGEST && !endsSentence(folded) && !isCaption(page, index) && !isOther(folded)
  );
}

/** Whether the line stands between a heading and text, and says more than a heading: 十二块钱一堂课 / 财政补一点、学员出一点，… */
export function isDeckBelow(page: Page, index: number): boolean {
  const { blocks, profile } = page;
  const { folded = '' } = blocks[index] ?? {};
  const size = profile.sizes[index] ?? 0;
  if (!isText(page, index + 1) || size > 130 || endsSentence(folded) || isCaption(page, index)) return false;
  const above = blocks[index - 1];
  if (!above || size < (profile.sizes[index - 1] ?? 0) || !looksLikeHeading(page, index - 1)) return false;
  if (!endsSentence(blocks[index - 2]?.folded ?? '') || isOther(above.folded)) return false;
  const repeated = (profile.keyCounts.get(profile.keys[index] ?? '') ?? 0) > 1;
  return (
    !repeated &&
    !isScene(folded) &&
    (blocks[index]?.blanksBefore === 0 || above.blanksBefore === blocks[index]?.blanksBefore)
  );
}

/** Final medal table: alone between blank lines, above lines that stand close together. */
function isAboveRun({ blocks, profile }: Page, index: number): boolean {
  const [own, first, second] = [blocks[index], blocks[index + 1], blocks[index + 2]];
  if (!own || !first || !second || own.blanksBefore === 0 || first.blanksBefore === 0 || second.blanksBefore > 0)
    return false;
  return (
    endsSentence(blocks[index - 1]?.folded ?? '') &&
    (profile.sizes[index - 1] ?? 0) >= TEXT &&
    profile.lastProse > index
  );
}

/** 1, 2, 3 or 一、, 二、 on short lines with text between them. */
function counted(page: Page): ReadonlySet<number> {
  const { blocks, profile } = page;
  const numbers = blocks.map(({ folded, index }) =>
    (profile.sizes[index] ?? 0) <= LONGEST + 20 && !/[。;;]$|。./.test(folded) ? numberOf(folded) : undefined,
  );
  const found = new Set<number>();
  for (const run of countedRuns(numbers)) {
    const spaced = run.every((at) => belowIsText(page, at) && numbers[at + 1]?.style !== numbers[at]?.style);
    const plain = run.every((at) => !/[,.:…]$/.test(blocks[at]?.folded ?? '') || numbers[at]?.bare);
    // A single digit alone may be a count of readers: three of them in order, or two with a zero, are not.
    if (
      spaced &&
      plain &&
      run.length > (numbers[run[0] ?? 0]?.style === '1' ? 2 : 1) &&
      run.every((at) => zoneOf(page, at) !== 'tail')
    )
      for (const at of run) found.add(at);
  }
  return found;
}

function belowIsText(page: Page, index: number): boolean {
  return [1, 2].some((step) => isText(page, index + step));
}

const BRACKETED = /^【[^】]{2,14}】\S.{3,50}[^。,;:]$/;

/** 【望江日报】多家银行下调利率, three times at least with a line of text below each; and the bare word above the first. */
function isDigestItem(page: Page, index: number): boolean {
  const { blocks } = page;
  const item = (at: number) =>
    BRACKETED.test(blocks[at]?.folded ?? '') && !BRACKETED.test(blocks[at + 1]?.folded ?? '');
  const parallel = (at: number) => item(at) && (item(at + 2) || item(at + 3) || item(at - 2) || item(at - 3));
  if (parallel(index)) return true;
  return looksLikeHeading(page, index) && (page.profile.sizes[index] ?? 0) <= 20 && index > 0 && parallel(index + 1);
}

/** 《夜泊》 above verse. */
function isPoemTitle({ blocks, profile }: Page, index: number): boolean {
  return (
    /^《[^《》]{1,20}》$/.test(blocks[index]?.folded ?? '') &&
    [1, 2, 3].every((step) => (profile.sizes[index + step] ?? 99) <= 60)
  );
}
