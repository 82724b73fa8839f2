import type { Recogniser } from '../recogniser';

/** The headline that another outlet gave the piece; its first group is the headline. */
export const ORIGINAL_TITLE =
  /^[([【]?(?:(?:本文|文章)?(?:原标题|原標題|原题|原題|原文标题|来源标题|原タイトル)(?:为|為|是)? ?(?:[:|]|(?=《|"|“)) ?|(?:original|first) (?:title|headline|published as) ?: ?)(.{2,120}?)[)\]】]?$/i;

/** （原标题：柳叶刀：味觉嗅觉丧失…）. Not: 该书原标题为《…》,后来改名。 */
export const originalTitle: Recogniser = {
  role: 'original-title',
  *mark({ blocks, profile }) {
    for (const { index, folded } of blocks) {
      const match = ORIGINAL_TITLE.exec(folded);
      if (!match) continue;
      // A sentence that goes on after the quoted title talks of a renamed work.
      const talks = /》.*[,。]/.test(folded) || (profile.prose[index] && !/^[([【]/.test(folded));
      yield { block: index, sure: talks ? 'likely' : 'certain' };
    }
  },
};
