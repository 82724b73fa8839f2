import { clean as cleanEdits, cleanedText } from '../../core';
import type { Command } from './command';

export const clean: Command = {
  name: 'clean',
  help: 'the cleaned text',
  answer(article, { options, say }) {
    const how = { anyway: options.assumeArticle };
    const text = cleanedText(article, how);
    if (!article.isArticle && !options.assumeArticle && article.text.trim() !== '')
      return { text, changes: 0, note: say('not a news article, left as it is; --assume-article cleans it anyway') };
    return { text, changes: cleanEdits(article, how).length };
  },
  record: (article, { options }) => ({ clean: cleanedText(article, { anyway: options.assumeArticle }) }),
};
