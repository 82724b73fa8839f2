// A text as an article without a parser.

import type { ArticleParts } from '../../src/core/entities/pieces';

/** Every line a paragraph. */
export function plainArticle(text: string): ArticleParts {
  let start = 0;
  const lines = text.split('\n').map((line, i) => {
    const from = start;
    start += line.length + 1;
    return { line: i + 1, start: from, end: from + line.length, role: 'paragraph' as const };
  });
  return { text, language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en', lines, metadata: {} };
}
