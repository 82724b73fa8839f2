import type { Article, Finding, Metadata, Role } from '../../src/core';
import { readPlain } from '../../src/core/readers/plain';

/** An article whose roles are given, line by line: what is made of an Article is tested apart from what finds it. */
export function articleOf(
  lines: readonly (readonly [Role, string] | '')[],
  more: { metadata?: Metadata; levels?: readonly number[]; findings?: readonly Finding[]; language?: string } = {},
): Article {
  const text = lines.map((line) => `${line === '' ? '' : line[1]}\n`).join('');
  const roles = lines.flatMap((line) => (line === '' ? [] : [line[0]]));
  const blocks = readPlain(text);
  const headings = blocks.filter((_, i) => roles[i] === 'heading');
  const title = blocks[roles.indexOf('title')]?.text;
  return {
    text,
    format: 'text',
    language: more.language ?? 'zh',
    isArticle: true,
    metadata: more.metadata ?? { ...(title !== undefined && { title }) },
    blocks,
    lines: blocks.map(({ line, start, end }, i) => {
      const role = roles[i] ?? 'paragraph';
      return { line, start, end, role, ...(role === 'noise' && { noise: 'image-placeholder' }) };
    }),
    sections: headings.map(({ text: words, start }, i) => ({
      title: words,
      level: more.levels?.[i] ?? 2,
      start,
      end: headings[i + 1]?.start ?? text.length,
    })),
    findings: more.findings ?? [],
    document: [],
  };
}
