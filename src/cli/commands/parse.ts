import { articleJson, parse as parseArticle, parseBody } from '../../core';
import type { Command } from './command';

export const parse: Command = {
  name: 'parse',
  help: 'the article as JSON; of several files one line each, with the name of the file',
  answer(article, { name, several, bundle }) {
    const json = articleJson(article, bundle);
    return { text: `${several ? JSON.stringify({ file: name, ...json }) : JSON.stringify(json, undefined, 2)}\n` };
  },
  record(text, how, { options, bundle }) {
    if (options.body) return { body: parseBody(text, how) };
    const article = articleJson(parseArticle(text, how), bundle);
    return { body: article.body, article };
  },
};
