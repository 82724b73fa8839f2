import { parse as parsePath } from 'node:path';
import { parse, toMarkdown } from '../../core';
import type { Command } from './command';

export const markdown: Command = {
  name: 'markdown',
  help: 'the article as Markdown',
  answer: (article) => ({ text: toMarkdown(article) }),
  record: (text, { how }) => ({ markdown: toMarkdown(parse(text, how)) }),
  rename(file) {
    const { name, ext } = parsePath(file);
    return `${file.slice(0, file.length - name.length - ext.length)}${name}.md`;
  },
};
