import { TAG_LABEL, TAG_OPENER } from '../../metadata/keywords';
import type { Page } from '../../noise/rule';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

const HASHES = /^(?:tags )?(?:#[^\s#]{1,30}#?(?: ?[\p{L}\p{N}]{0,12})?[ ,、]*){2,}$/iu;
/**
 * 关键词 >> 共享充电宝, 标签：书店 巴黎, Tags: a, b, Filed under, #local #markets; and the short lines under a bare "Topics".
 * Not: hashtags in a quoted post, 关键词 as a word of prose.
 */
export const tags: Recogniser = {
  role: 'tags',
  *mark(page) {
    const { blocks, profile } = page;
    for (const { index, folded } of blocks) {
      if (
        folded.length > 200 ||
        (zoneOf(page, index) === 'head' && profile.firstProse >= 0 && profile.firstProse - index > 6)
      )
        continue;
      const labelled = TAG_LABEL.test(folded) && !/[。!?]$|\. \p{Lu}/u.test(folded);
      if (labelled) yield { block: index, sure: zoneOf(page, index) === 'middle' ? 'likely' : 'certain' };
      else if (HASHES.test(folded)) yield { block: index, sure: 'likely' };
      else if (TAG_OPENER.test(folded)) yield* run(page, index);
    }
  },
};

/** The opener and the short lines after it. */
function* run(page: Page, opener: number) {
  const { blocks, profile } = page;
  yield { block: opener, sure: 'likely' as const };
  for (let i = opener + 1; i < blocks.length && i <= opener + 20; i++) {
    const size = profile.sizes[i] ?? 0;
    if (size > 60 || /[.。!?]$/.test(blocks[i]?.folded ?? '')) return;
    yield { block: i, sure: 'likely' as const };
  }
}
