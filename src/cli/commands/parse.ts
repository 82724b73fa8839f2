import { articleJson, parse as parseArticle, parseBody } from '../../core';
import type { Command } from './command';

export const parse: Command = {
  name: 'parse',
  help: 'the article as JSON; of several files one line each, with the name of the file',
  async answer(article, { name, several, bundle, entitiesOf }) {
    const json = articleJson(article, { bundle, entities: await entitiesOf(article) });
    return { text: `${several ? JSON.stringify({ file: name, ...json }) : JSON.stringify(json, undefined, 2)}\n` };
  },
  async record(text, { options, bundle, how, entitiesOf }) {
    if (options.body) return { body: parseBody(text, how) };
    const parsed = parseArticle(text, how);
    const article = articleJson(parsed, { bundle, entities: await entitiesOf(parsed) });
    return { body: article.body, article };
  },
};
