import { passes, sieve } from '../sieve/sieve';
import { hitsByNeighbours } from './by-neighbours';
import { gluedList, glueOf } from './glued';
import { isHeadlineLike, isKeywordItem, isStamp, KEYWORD_ITEM } from './headline';
import { markLinkBlocks, type Opener } from './link-block';
import { isPhrase } from './phrases';
import type { Mark, Page, Rule } from './rule';
import { suspects } from './suspects';

/** `【推荐阅读】`, `▶ 相关阅读：`, `Related (3)` are openers as the words alone are. */
const DECORATION = /^[^\p{L}\p{N}]+| ?[（(]\d+[)）] ?$|(?<=[\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
/** Openers by form; a sentence never has it whole. */
const SHAPED =
  /^(?:更多.{2,10}(?:报道|報道|報導|新闻|新聞|文章|资讯|内容)|.{2,12}的其他(?:文章|报道|作品)|more (?:from|on|in|about|stories (?:from|about|on)|coverage of) .{2,40}|mehr (?:zum thema|aus|zu) .{2,40}|plus (?:sur|d['’]articles) .{2,40}|más (?:sobre|noticias de) .{2,40}|mais (?:sobre|notícias de) .{2,40}|ещё по теме .{2,40})$/iu;
/** Credits and keywords close an article; what follows them without a heading is the page's own list. */
const CREDIT =
  /^[[(（【]?\s*(?:责任编辑|責任編輯|责编|編輯|编辑|校对|核稿編輯|本文来源|来源|來源|稿源|关键词|關鍵字|关键字|标签|標籤)\s*(?:[:：|>》]|>>)/u;
/** Fewer headlines in a row may be the end of the article. */
const FEWEST_AT_END = 3;

const GLUE = glueOf('related-links');
const OPENER = sieve({ within: [SHAPED], parts: ['related-links', 'related-links:below'] });
const ITEM = sieve({ patterns: [KEYWORD_ITEM] });

/** Catches 推荐阅读 and the headlines below it; must not touch 推荐阅读 above 《盐道笔记》 陆怀山，南浦出版社 and a sentence on it. */
export const relatedLinks: Rule = {
  id: 'related-links',
  title: 'Links to other stories',
  explanation:
    'A heading like “推荐阅读” or “Related” with the headlines below it, up to the first line that reads like a paragraph; also headlines in a row after the editor’s line at the end. A reading list of books with sentences on them stays.',
  example: { noise: '推荐阅读', content: '《盐道笔记》 陆怀山，南浦出版社' },
  fix: 'apply',
  confidence: 0.97,
  reason: { text: 'A headline of another story in a list of links' },
  *mark(page) {
    yield* markLinkBlocks(page, OPENER, (i) => openerAt(page, i));
    yield* markKeywordItems(page);
    yield* markHeadlessTail(page);
  },
  find: hitsByNeighbours(function* (page) {
    for (const span of gluedList(page, GLUE)) yield { ...span, replacement: '', fix: 'suggest', confidence: 0.75 };
  }),
};

function openerAt({ blocks, profile }: Page, index: number): Opener | undefined {
  const folded = blocks[index]?.folded ?? '';
  if (folded.length > 60 || !passes(profile.sieves[index], OPENER)) return undefined;
  const words = folded.replace(DECORATION, '');
  if (isPhrase('related-links:below', words) && !/[:：]\s*$/.test(folded))
    return isRepeated(profile, index) ? undefined : 'shaped';
  if (isPhrase('related-links', words)) return 'named';
  return SHAPED.test(words) ? 'shaped' : undefined;
}

/** “Read more” under each of several teasers closes what is above it: it opens nothing. */
function isRepeated({ keys, keyCounts }: Page['profile'], index: number): boolean {
  return (keyCounts.get(keys[index] ?? '') ?? 0) > 2;
}

/** Two `- keyword|headline` lines in a row need no heading. */
function* markKeywordItems(page: Page): Iterable<Mark> {
  const { blocks, profile } = page;
  for (const { index, folded } of suspects(page, ITEM))
    if (index > profile.firstProse && isKeywordItem(folded) && hasKeywordNeighbour(index))
      yield {
        block: index,
        sure: 'certain',
        reason: { text: 'One of several lines of the form “- keyword|headline”, as farms link their pages' },
      };

  function hasKeywordNeighbour(index: number): boolean {
    return [index - 1, index + 1].some((i) => isKeywordItem(blocks[i]?.folded ?? ''));
  }
}

/** Headlines from the last credit line to the end of the file. */
function* markHeadlessTail({ blocks, profile }: Page): Iterable<Mark> {
  let last = blocks.length - 1;
  const items: number[] = [];
  while (last > profile.lastProse) {
    const folded = blocks[last]?.folded ?? '';
    if (isHeadlineLike(folded, profile.sizes[last] ?? 0) && !CREDIT.test(folded)) items.push(last);
    else if (!isStamp(folded)) break;
    last--;
  }
  const credit = blocks[last]?.folded ?? '';
  if (profile.lastProse < 0 || items.length < FEWEST_AT_END || !CREDIT.test(credit)) return;
  for (let i = last + 1; i < blocks.length; i++)
    yield {
      block: i,
      sure: 'certain',
      reason: {
        text: '{0} headline-like lines after “{1}”, at the end; none ends like a sentence',
        args: [items.length, credit],
      },
    };
}
