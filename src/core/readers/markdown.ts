// Markdown as blocks with their places in its source. What is no running text is guarded: nothing in it is edited.

import { GFM, parser } from '@lezer/markdown';
import type { Reading } from '../article';
import { MarkdownReader } from './markdown/reader';

const PARSER = parser.configure(GFM);
/** Front matter as Jekyll, Hugo and Obsidian write it: fences of three hyphens, the first on the first line. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n((?:(?!---[ \t]*(?:\r?\n|$)).*\r?\n)*)---[ \t]*(?:\r?\n|$)/;

export function readMarkdown(text: string): Reading {
  const front = FRONT_MATTER.exec(text);
  const from = front?.[0].length ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const reader = new MarkdownReader(text, from);
  if (front) reader.guard(text.charCodeAt(0) === 0xfeff ? 1 : 0, from);
  reader.read(PARSER.parse(text.slice(from)).topNode);
  return reader.finish(front?.[1] === undefined ? {} : { frontMatter: front[1] });
}
