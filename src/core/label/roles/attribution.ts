import { marksByNeighbours } from '../../noise/by-neighbours';
import { asked } from '../../noise/suspects';
import type { Recogniser } from '../recogniser';

const DASHED = /^(?:—{1,2}|–|--?|―{1,2}|─{2}) ?[《「“"(]?[\p{L}(《].{0,90}$/u;
const BEFORE = /[。!?」』”"’'…,.)]$|pic\.twitter\.com|[#@]\S{1,200}$|\p{Extended_Pictographic}/u;

/**
 * ——（清）佚名, ——《礁石上的信》, — Ryan Matoush (@RyanM) April 25, 2024: who said the lines above.
 * Not: a subtitle ——一个村庄的三次搬迁 above the first paragraph, a dash that opens speech.
 */
export const attribution: Recogniser = {
  role: 'attribution',
  mark: marksByNeighbours(function* (page) {
    const { blocks, profile } = page;
    for (const { index, folded } of asked(page)) {
      const above = blocks[index - 1];
      if (
        !above ||
        (profile.sizes[index] ?? 0) > 130 ||
        !DASHED.test(folded) ||
        /[。!?.]$/.test(folded.replace(/\b\p{Lu}\.$/u, ''))
      )
        continue;
      const head = profile.firstProse >= 0 && index < profile.firstProse;
      const named =
        /^\S{1,2} ?(?:\(\p{L}{1,6}\)|《|[\u4e00-\u9fff·]{2,8}$|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:$|,| \(@| on ))/u.test(
          folded,
        );
      if (named && BEFORE.test(above.folded)) yield { block: index, sure: head ? 'likely' : 'certain' };
      else if (!head && BEFORE.test(above.folded)) yield { block: index, sure: 'likely' };
    }
  }),
};
