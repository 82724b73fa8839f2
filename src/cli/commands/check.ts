import { problems } from '../../core';
import type { Command } from './command';

export const check: Command = {
  name: 'check',
  help: 'the findings, one a line: file:line:column rule message',
  answer(article, { options, say, name }) {
    const found = problems(article, { anyway: options.assumeArticle });
    const rows = found.map(({ line, column, rule, message, fix, start, end, replacement, confidence }) => ({
      ...{ file: name, line, column, rule, fix, message: say(message.text, ...(message.args ?? [])) },
      ...{ start, end, replacement, confidence: Math.round(confidence * 1000) / 1000 },
    }));
    const text =
      options.format === 'json'
        ? rows.map((row) => JSON.stringify(row)).join(',\n')
        : rows.map(({ line, column, rule, message }) => `${name}:${line}:${column} ${rule} ${message}\n`).join('');
    return {
      text,
      toApply: found.some(({ fix }) => fix === 'apply'),
      ...(!article.isArticle &&
        !options.assumeArticle &&
        article.text.trim() !== '' && {
          note: say('not a news article, not checked; --assume-article checks it anyway'),
        }),
    };
  },
  frame: ({ format }) => (format === 'json' ? { open: '[', between: ',\n', close: ']\n' } : undefined),
};
