import { isSince, readStamp } from '../../metadata/stamps';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

/** More stamps than this above the first paragraph are a list of other stories. */
const MOST_IN_HEAD = 3;

/**
 * 2019-09-24 09:10, 发布时间：2020年8月3日, Updated 3:04 PM ET, Tue March 3, 2020.
 * Not: a timeline's "2019年10月3日 开工" with words of its own, stamps of comments and of other stories.
 */
export const date: Recogniser = {
  role: 'date',
  *mark(page) {
    const { blocks, profile } = page;
    const stamps: { index: number; pure: boolean; since: boolean }[] = [];
    for (const { index, folded } of blocks) {
      if (folded.length > 110 || profile.prose[index] || !/\d/.test(folded)) continue;
      if (isSince(folded)) stamps.push({ index, pure: false, since: true });
      else {
        const stamp = readStamp(folded, profile.language);
        // What stands beside the date may be the source, a counter, a place: a short rest, never a sentence.
        if (stamp && (stamp.rest.length <= 24 || stamp.rest.length * 2 < folded.length))
          stamps.push({ index, pure: stamp.rest === '', since: false });
      }
    }
    const inHead = stamps.filter(({ index, pure }) => pure && zoneOf(page, index) === 'head').length;
    for (const { index, pure } of stamps) {
      const certain = pure && zoneOf(page, index) === 'head' && inHead <= MOST_IN_HEAD;
      if (certain || pure || zoneOf(page, index) !== 'middle')
        yield { block: index, sure: certain ? 'certain' : 'likely' };
    }
  },
};
