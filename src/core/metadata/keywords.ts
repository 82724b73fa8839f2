import { fold } from '../text/fold';

/** What stands before a list of keywords. */
export const TAG_LABEL =
  /^(?:关键词|关键字|文章关键词|标签|文章标签|本文标签|话题标签|话题|跟踪|關鍵字|關鍵詞|標籤|tags?|keywords?|topics?|this article is related to|subjects?|filed under|filed to|filed in|categor(?:y|ies)|schlagw[oö]rter|stichw[oö]rter|themen|mots[- ]clés|etiquetas|temas|palabras clave|tópicos|argomenti|теги|метки|темы|タグ|キーワード|태그|키워드|키워드)(?: ?[::|] ?| ?>{2} ?| (?=#))(.+)$/i;

/** Stands alone above a list of keywords, one a line. */
export const TAG_OPENER =
  /^(?:tags|topics|keywords|in this article ?:?|more about|相关新闻话题|相關新聞話題|this article is related to|related topics|filed under|标签|标签:|关键词|关键词:|相关话题|相关标签|文章关键词|標籤|關鍵字|themen|temas|sujets|タグ|태그|теги|темы)[:>» ]*$/i;

/** The keywords of the lines of role tags: after a label, between hashes, or one a line under an opener. */
export function keywordsIn(lines: readonly string[]): readonly string[] {
  const keywords = lines.flatMap((text) => {
    const line = fold(text);
    if (TAG_OPENER.test(line)) return [];
    const words = TAG_LABEL.exec(line)?.[1] ?? line;
    const parts = words.includes('#')
      ? words.split(/#/)
      : /[,、;|/]/.test(words)
        ? words.split(/[,、;|/]| and tagged /)
        : /[\u4e00-\u9fff]/.test(words)
          ? words.split(' ')
          : [words];
    return parts.map((part) => part.replace(/^(?:tags?|and) /i, '').trim());
  });
  return [...new Set(keywords.filter((word) => word !== '' && !/^tags?$/i.test(word)))];
}
