import type { Rule } from './rule';
import { titleSuffix } from './title-suffix';

/** Two or more short segments behind a headline. */
const KEYWORDS = /^(.{8,}?)((?:\s?[|｜_]\s?[\p{L}\p{N}·+]{1,8}){2,8})\s*$/u;

/** Catches the keywords of 云溪夜校坐满了人|夜校|茶农|山村; must not touch a headline with one bar of its own. */
export const titleKeywordSuffix: Rule = {
  id: 'title-keyword-suffix',
  title: 'Keywords behind the title',
  explanation:
    'Two or more short keywords behind a headline, parted by bars: their removal is suggested. A single bar stays.',
  example: { noise: '云溪夜校坐满了人|夜校|茶农|山村', content: '深度｜云溪夜校为什么坐满了人' },
  fix: 'suggest',
  confidence: 0.7,
  reason: { text: 'Keywords behind the title' },
  *find(page) {
    const { text, blocks, roles } = page;
    for (const { index, start, end } of blocks.filter((_, i) => roles[i] === 'title')) {
      const line = text.slice(start, end).trimEnd();
      const match = line.length > 300 ? null : KEYWORDS.exec(line);
      if (!match?.[1] || titleSuffix(line, page, index)?.known) continue;
      yield { start: start + match[1].length, end: start + line.length, replacement: '' };
    }
  },
};
