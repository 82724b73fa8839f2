// Where a line stands: many a word is metadata above the first paragraph or below the last, and prose or noise elsewhere.

import { readCredits } from '../../metadata/credits';
import type { Page } from '../../noise/rule';

export type Zone = 'head' | 'middle' | 'tail';

/** A page without prose is all head. */
export function zoneOf({ profile }: Page, index: number): Zone {
  if (profile.firstProse < 0 || index < profile.firstProse) return 'head';
  return index > profile.lastProse ? 'tail' : 'middle';
}

/** Fields that only a book, a film or a product has. */
const COLOPHON =
  /^[【[]?(?:书名|書名|出版社|出版方|定价|定價|isbn|译者|译 者|页数|装帧|开本|字数|印次|版次|片名|导演|編劇|编剧|主演|片长|上映|publisher|isbn-1[03]|director|starring)[】\]]? ?[::]/i;
const FIELD = /^[^\s:][^:。!?]{0,12} ?: ?\S/;

/** Whether the line is one field of a colophon: 责任编辑：王禾青 between 书名 and 出版社 is the book's editor, not the page's. */
export function inColophon({ blocks }: Page, index: number): boolean {
  const fields = (from: number, step: number): string[] => {
    const run: string[] = [];
    for (let i = from; Math.abs(i - index) <= 12; i += step) {
      const block = blocks[i];
      if (!block || !FIELD.test(block.folded) || block.folded.length > 80) break;
      run.push(block.folded);
    }
    return run;
  };
  return [...fields(index - 1, -1), ...fields(index, 1)].some((line) => COLOPHON.test(line));
}

/** Whether the line right above or below is itself a credit or a stamp: credits keep company. */
export function besideCredit({ blocks }: Page, index: number): boolean {
  return [index - 1, index + 1].some((at) => {
    const block = blocks[at];
    return block !== undefined && block.folded.length < 60 && readCredits(block.folded) !== undefined;
  });
}
