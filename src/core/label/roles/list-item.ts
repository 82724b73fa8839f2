import { isHanName } from '../../metadata/surnames';
import type { Page } from '../../noise/rule';
import type { Recogniser } from '../recogniser';
import { shortRuns } from './runs';

const NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:d[aeiou]s?|van|von|der|den|bin|al|el|la|le|y|e))*(?: \p{Lu}[\p{L}\p{M}'’.-]*){1,3}$/u;
/** Of the lines of a list, so many are names. */
const SHARE = 0.7;

/** A list of people, one a line: 姜永贵, 宋 岚, 佟振海; Ada Thorne, Benedict Osei. Not: 国际, 财经, 社会: the words of a menu. */
export const listItem: Recogniser = {
  role: 'list-item',
  *mark(page) {
    for (const [first, last] of shortRuns(page))
      if (namesIn(page, first, last) >= SHARE * (last - first + 1))
        for (let i = first; i <= last; i++) yield { block: i, sure: 'likely' };
  },
};

function namesIn({ blocks }: Page, first: number, last: number): number {
  return blocks.slice(first, last + 1).filter(({ folded }) => NAME.test(folded) || isHanName(folded.replace(' ', '')))
    .length;
}
