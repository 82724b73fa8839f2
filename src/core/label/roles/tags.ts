import type { Page } from '../../noise/rule';
import type { Recogniser } from '../recogniser';
import { zoneOf } from './zone';

/** What stands before a list of keywords. */
export const TAG_LABEL =
  /^(?:关键词|关键字|文章关键词|标签|文章标签|本文标签|话题标签|话题|跟踪|關鍵字|關鍵詞|標籤|tags?|keywords?|topics?|subjects?|filed under|filed to|filed in|categor(?:y|ies)|schlagw[oö]rter|stichw[oö]rter|themen|mots[- ]clés|etiquetas|temas|palabras clave|tópicos|argomenti|теги|метки|темы|タグ|キーワード|태그|키워드|키워드)(?: ?[::|] ?| ?>{2} ?| (?=#))(.+)$/i;
const HASHES = /^(?:tags )?(?:#[^\s#]{1,30}#?(?: ?[\p{L}\p{N}]{0,12})?[ ,、]*){2,}$/iu;
const OPENER =
  /^(?:tags|topics|keywords|in this article ?:?|more about|related topics|filed under|标签|标签:|关键词|关键词:|相关话题|相关标签|文章关键词|標籤|關鍵字|themen|temas|sujets|タグ|태그|теги|темы)[:>» ]*$/i;

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
      else if (OPENER.test(folded)) yield* run(page, index);
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
