import { readCredits } from '../../metadata/credits';
import { marksByNeighbours } from '../../noise/by-neighbours';
import type { Page } from '../../noise/rule';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';
import { inColophon, zoneOf } from './zone';

/**
 * 责任编辑：张迪, （责编：汤诗瑶、丁涛）, 【编辑：姚昊】, 编辑 刘晓阳 校对 李铭, Edited by: Louis Jacobson.
 * Not: 责任编辑：王禾青 among 书名, 出版社 and 定价: the editor of a book.
 */
export const editor: Recogniser = {
  role: 'editor',
  mark: marksByNeighbours(function* (page) {
    for (const { index, folded } of asked(page)) {
      if (folded.length > 100 || page.profile.prose[index]) continue;
      const credits = readCredits(folded);
      const first = credits?.[0];
      if (!first || (first.kind !== 'editor' && first.kind !== 'second') || inColophon(page, index)) continue;
      const sure =
        first.kind === 'editor' &&
        /责|責|编|編|edit/i.test(first.label) &&
        first.value.length <= 24 &&
        placed(page, index);
      yield { block: index, sure: sure ? 'certain' : 'likely' };
    }
  }),
};

/** Outside the prose, or at most a sentence from its end. */
function placed(page: Page, index: number): boolean {
  return zoneOf(page, index) !== 'middle' || page.profile.lastProse - index <= 1;
}
