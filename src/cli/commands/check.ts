import { problems } from '../../core';
import type { Command } from './command';
import { sarifFrame, sarifResults } from './sarif';

export const check: Command = {
  name: 'check',
  help: 'the findings, one a line: file:line:column rule message',
  answer(article, { options, say, name }) {
    const found = problems(article, { anyway: options.assumeArticle });
    const rows = found.map(({ line, column, rule, message, fix, start, end, replacement, confidence }) => ({
      ...{ file: name, line, column, rule, fix, message: say(message.text, ...(message.args ?? [])) },
      ...{ start, end, replacement, confidence: Math.round(confidence * 1000) / 1000 },
    }));
    const forms = {
      text: () =>
        rows.map(({ line, column, rule, message }) => `${name}:${line}:${column} ${rule} ${message}\n`).join(''),
      json: () => rows.map((row) => JSON.stringify(row)).join(',\n'),
      sarif: () => sarifResults(article, found, name, say),
    };
    return {
      text: forms[options.format](),
      toApply: found.some(({ fix }) => fix === 'apply'),
      ...(!article.isArticle &&
        !options.assumeArticle &&
        article.text.trim() !== '' && {
          note: say('not a news article, not checked; --assume-article checks it anyway'),
        }),
    };
  },
  frame({ format }, say) {
    if (format === 'sarif') return sarifFrame(say);
    return format === 'json' ? { open: '[', between: ',\n', close: ']\n' } : undefined;
  },
};
