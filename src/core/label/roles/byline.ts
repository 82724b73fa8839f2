import type { Recogniser } from '../recogniser';

/**
 * 本报记者 潘俊强, 文/王小明, By Jane Doe and John Roe.
 * Not: 本报记者从市公安局获悉,… or "By Friday the water had gone."
 */
export const byline: Recogniser = {
  role: 'byline',
  *mark({ blocks }) {
    for (const { index, folded } of blocks)
      if (/^(?:本报|新华社)?(?:记者|采访人员) ?[\u4e00-\u9fff]{2,4}$|^By \p{Lu}/u.test(folded))
        yield { block: index, sure: 'likely' };
  },
};
