import { parse as parsePath } from 'node:path';
import { toMarkdown } from '../../core';
import type { Command } from './command';

export const markdown: Command = {
  name: 'markdown',
  help: 'the article as Markdown',
  answer: (article) => ({ text: toMarkdown(article) }),
  record: (article) => ({ markdown: toMarkdown(article) }),
  rename(file) {
    const { name, ext } = parsePath(file);
    return `${file.slice(0, file.length - name.length - ext.length)}${name}.md`;
  },
};
