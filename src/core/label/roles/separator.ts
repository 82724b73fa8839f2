import { marksByNeighbours } from '../../noise/by-neighbours';
import { asked } from '../../noise/suspects';
import { endsSentence } from '../../text/characters';
import type { Recogniser } from '../recogniser';

const BREAK = /^(?:[*＊✱⁂•·●○◆◇■□★☆~～_＿=—–-](?: ?[*＊✱⁂•·●○◆◇■□★☆~～_＿=—–-]){0,60}|…{2,}|\.{5,})$/;
/** At the end of the text these close it, and are no break. */
const END_MARK = /^(?:[■□●◆◇]|＿{2,}|—{1,2})$/;

/** A break of the text: three asterisks, ___, ◆. Not: a bullet with words, a lone ■ after the last paragraph. */
export const separator: Recogniser = {
  role: 'separator',
  mark: marksByNeighbours(function* (page) {
    const { blocks, profile } = page;
    for (const { index, folded } of asked(page)) {
      if (!BREAK.test(folded) || /^[-—–·•]$/.test(folded)) continue;
      // Between paragraphs, be the last one as short as it may.
      const next = blocks[index + 1]?.folded ?? '';
      const goesOn = index < profile.lastProse || (!END_MARK.test(folded) && next.length > 20 && endsSentence(next));
      const inside = index > profile.firstProse && goesOn;
      if (inside || !END_MARK.test(folded)) yield { block: index, sure: inside ? 'certain' : 'likely' };
    }
  }),
};
