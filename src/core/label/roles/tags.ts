import { TAG_LABEL, TAG_OPENER } from '../../metadata/keywords';
import { marksByNeighbours } from '../../noise/by-neighbours';
import type { Page } from '../../noise/rule';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

/** Between two hashes: all of a tag that the next one closes; a tag and what follows it; what follows a closed one. */
const CLOSED_TAG = /^[^\s]{1,30}$/u;
const OPEN_TAG = /^[^\s]{1,30}(?: ?[\p{L}\p{N}]{0,12})?[ ,、]*$/u;
const AFTER_TAG = /^(?: ?[\p{L}\p{N}]{0,12})?[ ,、]*$/u;
/**
 * 关键词 >> 共享充电宝, 标签：书店 巴黎, Tags: a, b, Filed under, #local #markets; and the short lines under a bare "Topics".
 * Not: hashtags in a quoted post, 关键词 as a word of prose.
 */
export const tags: Recogniser = {
  role: 'tags',
  *mark(page) {
    yield* named(page);
    yield* topics(page);
    yield* topicsInLine(page);
  },
};

const named = marksByNeighbours(function* (page) {
  const { profile } = page;
  for (const { index, folded } of asked(page)) {
    if (
      folded.length > 200 ||
      (zoneOf(page, index) === 'head' && profile.firstProse >= 0 && profile.firstProse - index > 6)
    )
      continue;
    const labelled = TAG_LABEL.test(folded) && !/[。!?]$|\. \p{Lu}/u.test(folded);
    if (labelled) yield { block: index, sure: zoneOf(page, index) === 'middle' ? 'likely' : 'certain' };
    else if (isHashtags(folded)) yield { block: index, sure: 'likely' };
    else if (TAG_OPENER.test(folded)) yield* run(page, index);
  }
});

/**
 * Two tags or more and little else. Whether a hash opens a tag or closes one is known at the end only: both are counted
 * on the way, where one pattern for the line would try all ways one after the other.
 */
function isHashtags(folded: string): boolean {
  const [before = '', ...pieces] = folded.split('#');
  if (!/^(?:tags )?$/i.test(before)) return false;
  let open = 0;
  let closed = Number.NEGATIVE_INFINITY;
  for (const piece of pieces) {
    const whole = CLOSED_TAG.test(piece) ? open : Number.NEGATIVE_INFINITY;
    const withOpen = OPEN_TAG.test(piece) ? open + 1 : Number.NEGATIVE_INFINITY;
    open = AFTER_TAG.test(piece) ? Math.max(withOpen, closed + 1) : withOpen;
    closed = whole;
  }
  return open >= 2;
}

/** Below the last prose, capitalised words in a row of which the prose speaks: Books Fantasy Science Fiction. */
function* topicsInLine({ text, blocks, profile }: Page) {
  for (let i = profile.lastProse + 1; i > 0 && i < blocks.length && i < profile.lastProse + REACH; i++) {
    const { folded = '', start = 0 } = blocks[i] ?? {};
    if (!CAPITALISED.test(folded) || NEXT_BLOCK.test(folded)) continue;
    const prose = text.slice(0, start).toLowerCase();
    const words = folded.toLowerCase().split(' ');
    if (words.every((word) => prose.includes(word))) yield { block: i, sure: 'likely' as const };
  }
}

const REACH = 8;
const CAPITALISED = /^\p{Lu}[\p{L}’'-]*(?: [\p{Lu}\d][\p{L}\d’'-]*){3,11}$/u;

/** Straight after the last prose, three or more short lines in a row of which the prose speaks: one topic a line. */
function* topics({ text, blocks, profile }: Page) {
  const first = profile.lastProse + 1;
  if (first === 0) return;
  let end = first;
  while (end < blocks.length && end - first < 12 && isTopic(blocks[end]?.folded ?? '', profile.sizes[end] ?? 0)) end++;
  if (end - first < FEWEST_TOPICS) return;
  const prose = text.slice(0, blocks[first]?.start).toLowerCase();
  const spoken = blocks.slice(first, end).filter(({ folded }) => prose.includes(folded.toLowerCase()));
  if (spoken.length * 2 < end - first) return;
  for (let i = first; i < end; i++) yield { block: i, sure: 'likely' as const };
}

const FEWEST_TOPICS = 3;

function isTopic(folded: string, size: number): boolean {
  return (
    size >= 2 &&
    size <= 32 &&
    /^\p{L}[\p{L}\p{M}\p{N} '’&.-]*$/u.test(folded) &&
    !/[.。]$/.test(folded) &&
    !NEXT_BLOCK.test(folded)
  );
}

/** What stands under a list of keywords on a page. */
const NEXT_BLOCK =
  /^(?:share|more\b|new stories|recommended|you might|related|read\b|comments?|follow|subscribe|copyright|©|most\b|popular|trending|reuse|sign|about|contact|latest|分享|评论|上一篇|下一篇|相关|推荐|责任编辑|版权|头条|更多|返回|.*(?:链接|连结|网站)$)/i;

/** The opener and the short lines after it. */
function* run(page: Page, opener: number) {
  const { blocks, profile } = page;
  yield { block: opener, sure: 'likely' as const };
  for (let i = opener + 1; i < blocks.length && i <= opener + 20; i++) {
    const { folded = '' } = blocks[i] ?? {};
    if ((profile.sizes[i] ?? 0) > 45 || /[.。!?:]$|\d{4}/.test(folded) || NEXT_BLOCK.test(folded)) return;
    yield { block: i, sure: 'likely' as const };
  }
}
