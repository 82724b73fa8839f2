import type { Rule } from './rule';

/** Blanks between a Han character, a closing mark or a digit and the mark that belongs to it. */
const SPACED_MARK = /(?<=[\u3400-\u9fff\u3000-\u303f\uff00-\uffef”’…%\w]) +(?=[。，、；：？！”）》】])/g;

/** Catches the space of 都红了 。; must not touch the gap in 把门槛降下来 把人心聚起来. */
export const punctuationSpacing: Rule = {
  id: 'punctuation-spacing',
  title: 'Space before a mark',
  explanation:
    'A space before a full-width mark, as pipelines leave it. Spaces between words and halves of headlines stay.',
  example: { noise: '苹果都红了 。', content: '把门槛降下来 把人心聚起来' },
  fix: 'apply',
  confidence: 0.99,
  reason: { text: 'Full-width marks have no space before them' },
  *find({ text, blocks }) {
    for (const { start, end } of blocks)
      for (const match of text.slice(start, end).matchAll(SPACED_MARK))
        yield { start: start + match.index, end: start + match.index + match[0].length, replacement: '' };
  },
};
