import { applyEdits, type CleanOptions, cleanedText, clean as editsOf, type ParseOptions, parse } from '../../core';
import type { Options } from '../arguments';
import { Refusal } from '../say';
import type { Command } from './command';

export const clean: Command = {
  name: 'clean',
  help: 'the cleaned text',
  answer(article, { options, say, how }) {
    const isPage = article.format === 'html';
    if (isPage && (options.write || options.diff))
      throw new Refusal('an HTML page is not rewritten; news-text markdown --write makes a Markdown file of it');
    const edits = isPage ? [] : editsOf(article, cleanOptions(how, options));
    const left = !article.isArticle && !options.assumeArticle && article.text.trim() !== '';
    return {
      text: isPage ? cleanedText(article, cleanOptions(how, options)) : applyEdits(article.text, edits),
      edits,
      ...(left && { note: say('not a news article, left as it is; --assume-article cleans it anyway') }),
    };
  },
  record: (text, { options, how }) => ({ clean: cleanedText(parse(text, how), cleanOptions(how, options)) }),
};

function cleanOptions(how: ParseOptions, { assumeArticle }: Options): CleanOptions {
  return { anyway: assumeArticle, reparse: (text) => parse(text, how) };
}
