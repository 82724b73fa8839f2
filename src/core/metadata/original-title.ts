import { unwrap } from './han-byline';

const LABELLED =
  /^(?:(?:本文|文章)?(?:原标题|原標題|原题|原題|原文标题|来源标题|原タイトル)(?:为|為|是)?\s?(?:[:：|｜]\s*|(?=[《“"「]))|(?:original|first) (?:title|headline|published as) ?: ?)(.{2,160})$/i;

/** The headline that another outlet gave the piece, from a line like （原标题：…）; undefined for any other line. */
export function readOriginalTitle(text: string): string | undefined {
  const title = LABELLED.exec(unwrap(text.trim()))?.[1]?.trim();
  return title?.replace(
    /^(?:《([^《》]+)》|“([^“”]+)”|"([^"]+)")$/,
    (_, ...quoted: (string | undefined)[]) => quoted.slice(0, 3).find((words) => words !== undefined) ?? '',
  );
}
