import type { Rule } from './rule';

const BARE_BAR = /^[\s\u3000]*[|｜]\s*/;

/** Catches the bar of “|齐鲁大地:稳外贸”; must not touch the column label of 深度｜谁在写新闻. */
export const titleKeywordPrefix: Rule = {
  id: 'title-keyword-prefix',
  title: 'Keyword before the title',
  explanation:
    'A bar before the title, left by farms that write “keyword|title” with an empty keyword. Column labels before a bar stay.',
  example: { noise: '|临河把窗口搬到街口', content: '深度｜谁在写新闻' },
  fix: 'apply',
  confidence: 0.98,
  reason: { text: 'The bar is left of an empty keyword before the title' },
  *find({ text, blocks, roles }) {
    for (const { start, end } of blocks.filter((_, i) => roles[i] === 'title')) {
      const bar = BARE_BAR.exec(text.slice(start, end));
      if (bar) yield { start, end: start + bar[0].length, replacement: '' };
    }
  },
};
