import { readOriginalTitle } from '../../metadata/original-title';
import { marksByNeighbours } from '../../noise/by-neighbours';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';

/** （原标题：柳叶刀：味觉嗅觉丧失…）. Not: 该书原标题为《…》,后来改名。 */
export const originalTitle: Recogniser = {
  role: 'original-title',
  mark: marksByNeighbours(function* (page) {
    const { profile } = page;
    for (const { index, folded } of asked(page)) {
      if (readOriginalTitle(folded) === undefined) continue;
      // A sentence that goes on after the quoted title talks of a renamed work.
      const talks = /^[^》]*》.*[,。]/.test(folded) || (profile.prose[index] && !/^[([【]/.test(folded));
      yield { block: index, sure: talks ? 'likely' : 'certain' };
    }
  }),
};
