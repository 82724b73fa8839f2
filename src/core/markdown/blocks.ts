import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Article, Role } from '../article';
import { METADATA_ROLES } from '../article';
import { cleanText } from '../edits';
import { listsOf } from './lists';
import { tableOf } from './tables';
import { holdable, wordsOf } from './words';

/** One line of the article as the Markdown says it. */
export interface Said {
  readonly role: Role;
  readonly text: string;
  readonly start: number;
  readonly blanksBefore: number;
}

/** Roles whose lines, where they follow each other, are one block of Markdown. */
const KINDS: Partial<Record<Role, string>> = {
  'list-item': 'list',
  'table-row': 'table',
  quote: 'quote',
  verse: 'verse',
};

const METADATA: ReadonlySet<Role> = new Set<Role>(['title', 'kicker', ...METADATA_ROLES]);

/** The body, block by block. `unsaid` tells which metadata lines must stay because the front matter does not hold them. */
export function blocksOf(article: Article, unsaid: (role: Role, text: string) => boolean): RootContent[] {
  const lines = article.lines.flatMap(({ role, start, end }, i): Said[] => {
    if (role === 'noise') return [];
    const text = holdable(cleanText(article, { start, end }));
    if (text === '' || (METADATA.has(role) && !unsaid(role, text))) return [];
    return [{ role, text, start, blanksBefore: article.blocks[i]?.blanksBefore ?? 0 }];
  });
  const levels = new Map(article.sections.map(({ start, level }) => [start, level]));
  return groupsOf(lines).flatMap((group) => blockOf(group, levels));
}

/** Runs of lines that make one block; an attribution belongs to the quote or poem before it. */
function groupsOf(lines: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const kind = last?.[0] && KINDS[last[0].role];
    const attributed = last?.at(-1)?.role === 'attribution';
    const attributes = line.role === 'attribution' && (kind === 'quote' || kind === 'verse');
    if (last && !attributed && (attributes || (kind !== undefined && kind === KINDS[line.role]))) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

function blockOf(group: readonly Said[], levels: ReadonlyMap<number, number>): RootContent[] {
  const [first] = group;
  if (!first) return [];
  switch (first.role) {
    case 'heading': {
      const depth = Math.min(Math.max(levels.get(first.start) ?? 2, 2), 4) as 2 | 3 | 4;
      return [{ type: 'heading', depth, children: wordsOf(first.text) }];
    }
    case 'deck':
    case 'caption':
      return [paragraph([{ type: 'emphasis', children: wordsOf(first.text) }])];
    case 'separator':
      return [{ type: 'thematicBreak' }];
    case 'list-item':
      return listsOf(group.map(({ text }) => text));
    case 'table-row':
      return tableOf(group.map(({ text }) => text));
    case 'quote':
      return [{ type: 'blockquote', children: group.map(({ text }) => plain(text)) }];
    case 'verse':
      return [poem(group)];
    default:
      return group.map(({ text }) => plain(text));
  }
}

/** Stanzas are paragraphs whose lines end in hard breaks; in a file that parts all its lines by blank ones, by wider gaps. */
function poem(group: readonly Said[]): Blockquote {
  const verses = group.filter(({ role }) => role === 'verse');
  const usual = verses
    .slice(1)
    .reduce((least, { blanksBefore }) => Math.min(least, blanksBefore), Number.POSITIVE_INFINITY);
  const stanzas: Paragraph[] = [];
  verses.forEach(({ text, blanksBefore }, i) => {
    const last = stanzas.at(-1);
    if (!last || (i > 0 && blanksBefore > usual)) stanzas.push(plain(text));
    else last.children.push({ type: 'break' }, ...wordsOf(text));
  });
  const rest = group.filter(({ role }) => role !== 'verse').map(({ text }) => plain(text));
  return { type: 'blockquote', children: [...stanzas, ...rest] };
}

function plain(text: string): Paragraph {
  return paragraph(wordsOf(text));
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
