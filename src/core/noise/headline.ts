// What lines of link lists look like: headlines of other stories and the small print between them.

import { TERMINAL_TAIL } from './sentence';

/** Sizes as in the profile: a Han character counts two and a half letters. Shorter is a word, longer is a paragraph. */
const SHORTEST = 15;
const LONGEST = 170;

/** `- `, `· `, `1. `, `▶` before an item. */
const BULLET = /^(?:[-*·•●○▪■◆◇★☆▶▷►▸→>»✓]+|\d{1,2}[.、)])\s*/u;
/** `keyword|headline` after a bullet, as farms write it; the keyword may be empty. */
export const KEYWORD_ITEM = /^[-*·•]\s*[^|｜\s]{0,12}[|｜]\s*\S.{5,}$/u;

const STAMP =
  /^(?:[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?|\d{1,3}|[,·|/-]|\d{2,4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2})?|\d+\s?(?:分钟|小时|天|分鐘|小時)前|\d+ ?(?:s|m|h|d|min|mins|hrs?|seconds?|minutes?|hours?|days?|weeks?|months?)(?: ago)?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d{4}|[\d,.]+k? (?:read|reads|views?|shares?|comments?))$/iu;
/** A title and who made it. */
const TITLED =
  /^(?:.{2,80},|["“„«‹『「].{2,80}["”“»›』」],?) (?:by|von|par|de|por|di|door|av|van|od|przez) \p{Lu}.{2,80}$/u;
const TEASER = /(?:…|\.{3}|[[【(](?:详细|詳細|全文|更多|more)[\]】)]|(?:阅读全文|read more)[>»]*)$/iu;

/** Whether the folded line could be the headline of another story: neither a word nor a paragraph, and no sentence. */
export function isHeadlineLike(folded: string, size: number): boolean {
  if (size < SHORTEST || size > LONGEST) return false;
  const words = folded.replace(BULLET, '');
  return words !== '' && !words.includes('。') && !TERMINAL_TAIL.test(words) && /\p{L}/u.test(words);
}

/** `- keyword|headline`: nothing but a farm's list of links is written so. */
export function isKeywordItem(folded: string): boolean {
  return KEYWORD_ITEM.test(folded) && folded.length < 90 && !folded.endsWith('|');
}

/** Whether the line only dates or counts the headline beside it. */
export function isStamp(folded: string): boolean {
  return folded.length <= 40 && STAMP.test(folded);
}

/** Whether the line is cut off: `……`, `【详细】`, `Read more`. */
export function isTeaser(folded: string): boolean {
  return TEASER.test(folded);
}

/** `《书名》 author, publisher`, “The Lamp Room, by Esther Vane (Corran Press)”: an entry of a reading list, which is content. */
export function isBookEntry(folded: string): boolean {
  const words = folded.replace(BULLET, '');
  return /^《[^》]{1,40}》/.test(words) || TITLED.test(words);
}
