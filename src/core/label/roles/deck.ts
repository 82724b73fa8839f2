import { marksByNeighbours } from '../../noise/by-neighbours';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';
import { isDeckBelow } from './heading';

/** 十二块钱一堂课 / 财政补一点、学员出一点，…: the second of two lines above a section. Not: the first paragraph, a caption. */
export const deck: Recogniser = {
  role: 'deck',
  mark: marksByNeighbours(function* (page) {
    for (const { index } of asked(page)) if (isDeckBelow(page, index)) yield { block: index, sure: 'likely' };
  }),
};
