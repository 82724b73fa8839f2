import { comparisonKey } from '../text/fold';
import type { Hit, Rule } from './rule';

const BARE_BAR = /^[\s\u3000]*(?:[|｜]\s*)+/;
const KEYWORD = /^[\s\u3000]*([\p{L}\p{N}·]{1,12})\s*\|\s*/u;
const HAN_OR_DIGITS = /^(?:\p{Script=Han}|\d|·)+$/u;
/** Names of columns, which editors write before a bar themselves. */
const COLUMN =
  /^(?:深度|评论|观察|独家|快讯|特稿|快评|社论|时评|调查|专访|对话|人物|解读|热点|视频|图集|图解|专题|特写|述评|短评|锐评|突发|重磅|直播|早报|晚报|早知道|播报|.{0,4}(?:观察|评论|周刊|播报|早报|晚报|日报|专栏|头条|说|谈|录|眼|记))$/;

/** Catches the bar of “|齐鲁大地:稳外贸”; must not touch the column label of 深度｜谁在写新闻. */
export const titleKeywordPrefix: Rule = {
  id: 'title-keyword-prefix',
  title: 'Keyword before the title',
  explanation:
    'A bar before the title, left by farms that write “keyword|title”, with the keyword where the title itself has it. Another keyword is only suggested, and column labels before a bar stay.',
  example: { noise: '|临河把窗口搬到街口', content: '深度｜谁在写新闻' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'The bar is left of a keyword before the title' },
  *find({ text, blocks, roles }) {
    for (const { start, end } of blocks.filter((_, i) => roles[i] === 'title')) {
      const line = text.slice(start, end);
      const bar = BARE_BAR.exec(line);
      if (bar && bar[0].length < line.length) yield { start, end: start + bar[0].length, replacement: '' };
      else yield* keyword(line, start);
    }
  },
};

function* keyword(line: string, start: number): Iterable<Hit> {
  const match = KEYWORD.exec(line);
  const word = match?.[1];
  if (!match || !word || COLUMN.test(word)) return;
  const headline = comparisonKey(line.slice(match[0].length));
  if (headline.length < word.length * 2) return;
  const end = start + match[0].length;
  if (!HAN_OR_DIGITS.test(word)) return;
  if (headline.includes(comparisonKey(word))) yield { start, end, replacement: '' };
  else yield { start, end, replacement: '', fix: 'suggest', confidence: 0.6 };
}
