import { applyEdits, cleanedText, clean as editsOf, parse } from '../../core';
import type { Command } from './command';

export const clean: Command = {
  name: 'clean',
  help: 'the cleaned text',
  answer(article, { options, say }) {
    const edits = editsOf(article, { anyway: options.assumeArticle });
    const left = !article.isArticle && !options.assumeArticle && article.text.trim() !== '';
    return {
      text: applyEdits(article.text, edits),
      edits,
      ...(left && { note: say('not a news article, left as it is; --assume-article cleans it anyway') }),
    };
  },
  record: (text, how, { options }) => ({ clean: cleanedText(parse(text, how), { anyway: options.assumeArticle }) }),
};
