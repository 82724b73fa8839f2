import type { Blockquote, Code, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Article, Markup, Picture, Role, Run } from '../article';
import { METADATA_ROLES } from '../article';
import { cleanText } from '../edits';
import { firstWhere } from '../text/first-where';
import { comparisonKey } from '../text/fold';
import { listsOf, type MarkedItem, nestedLists } from './lists';
import { rawBlock } from './raw';
import { phrasesOf, pictureOf } from './runs';
import { tableOf } from './tables';
import { holdable, wordsOf } from './words';

/** One line of the article as the Markdown says it. */
export interface Said {
  readonly role: Role;
  readonly text: string;
  readonly start: number;
  readonly blanksBefore: number;
  readonly markup?: Markup | undefined;
  /** What is no line of the article: code, a rule, HTML in Markdown. */
  readonly raw?: RootContent;
}

/** Roles whose lines, where they follow each other, are one block of Markdown. */
const KINDS: Partial<Record<Role, string>> = {
  'list-item': 'list',
  'table-row': 'table',
  quote: 'quote',
  verse: 'verse',
};

const METADATA: ReadonlySet<Role> = new Set<Role>(['title', 'kicker', ...METADATA_ROLES]);

/** Roles of lines that, where they say the title again, say nothing. */
const REPEATING: ReadonlySet<Role> = new Set<Role>(['deck', 'caption', 'heading', 'kicker']);

/** The body, block by block. `unsaid` tells which metadata lines must stay because the front matter does not hold them. */
export function blocksOf(article: Article, unsaid: (role: Role, text: string) => boolean): RootContent[] {
  const title = comparisonKey(article.metadata.title ?? '');
  const repeats = (role: Role, text: string) => REPEATING.has(role) && title !== '' && comparisonKey(text) === title;
  // Of a rule before noise the next line of the article is left.
  let isRuled = false;
  const lines = article.lines.flatMap(({ role, start, end }, i): Said[] => {
    const { blanksBefore = 0, markup } = article.blocks[i] ?? {};
    isRuled ||= markup?.ruled === true;
    if (role === 'noise') return [];
    const ruled = isRuled;
    isRuled = false;
    const text = holdable(cleanText(article, { start, end }));
    if (text === '' || repeats(role, text) || (METADATA.has(role) && !unsaid(role, text))) return [];
    return [{ role, text, start, blanksBefore, markup: markup && ruled ? { ...markup, ruled } : markup }];
  });
  const levels = new Map(article.sections.map(({ start, level }) => [start, level]));
  return groupsOf(withGuarded(article, onceShown(lines))).flatMap((group, i, groups) => [
    ...(isApart(groups[i - 1], group) ? [BREAK] : []),
    ...blockOf(group, levels),
  ]);
}

const BREAK: RootContent = { type: 'thematicBreak' };

/** A rule of the page between two blocks of the article; lines of text that are a break need none beside them. */
function isApart(before: readonly Said[] | undefined, [first]: readonly Said[]): boolean {
  return (
    first?.markup?.ruled === true &&
    before !== undefined &&
    ![before[0], first].some((said) => said?.role === 'separator')
  );
}

/** A picture that stands on the page again stands once. */
function onceShown(lines: readonly Said[]): Said[] {
  const shown = new Set<string>();
  const isNew = ({ address }: Picture) => !shown.has(address) && shown.add(address);
  return lines.map((line) => {
    const images = line.markup?.images;
    return line.markup && images ? { ...line, markup: { ...line.markup, images: images.filter(isNew) } } : line;
  });
}

/** Between the lines of the article what is guarded and no line: code, HTML, rules. */
function withGuarded({ text, guarded = [], blocks }: Article, lines: readonly Said[]): Said[] {
  const [first, last] = [lines[0], lines.at(-1)];
  const kept = guarded.filter(
    ({ start, end }) => first && last && start > first.start && start < last.start && !holdsBlock(blocks, start, end),
  );
  if (kept.length === 0) return [...lines];
  const raw = kept.map(
    (span): Said => ({ role: 'paragraph', text: '', start: span.start, blanksBefore: 1, raw: rawBlock(text, span) }),
  );
  return [...lines, ...raw].sort((a, b) => a.start - b.start);
}

/** Blocks are ordered and do not overlap: the last that starts before the end tells. */
function holdsBlock(blocks: Article['blocks'], start: number, end: number): boolean {
  const next = firstWhere(blocks, (block) => block.start >= end);
  return (blocks[next - 1]?.end ?? 0) > start;
}

/** Runs of lines that make one block; an attribution belongs to the quote or poem before it. */
function groupsOf(lines: readonly Said[]): Said[][] {
  const groups: Said[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const kind = last?.[0] && kindOf(last[0]);
    const attributed = last?.at(-1)?.role === 'attribution';
    const attributes = line.role === 'attribution' && (kind === 'quote' || kind === 'verse');
    const isRaw = line.raw !== undefined || last?.[0]?.raw !== undefined || line.markup?.ruled === true;
    if (last && !isRaw && !attributed && (attributes || (kind !== undefined && kind === kindOf(line)))) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** What lines must share to be one block. */
function kindOf({ role, markup }: Said): string | undefined {
  return markup?.code ? `code ${markup.container}` : KINDS[role];
}

function blockOf(group: readonly Said[], levels: ReadonlyMap<number, number>): RootContent[] {
  const [first] = group;
  if (!first) return [];
  if (first.raw !== undefined) return [first.raw];
  if (first.markup?.code) return [codeOf(group)];
  const pictures = group.flatMap(({ markup }) => markup?.images ?? []);
  return [...pictures.map(pictureOf), ...wordBlocks(group, first, levels)];
}

function wordBlocks(group: readonly Said[], first: Said, levels: ReadonlyMap<number, number>): RootContent[] {
  switch (first.role) {
    case 'heading': {
      const depth = Math.min(Math.max(levels.get(first.start) ?? 2, 2), 4) as 2 | 3 | 4;
      return [{ type: 'heading', depth, children: phrases(first, true) }];
    }
    case 'deck':
    case 'caption':
      return [paragraph([{ type: 'emphasis', children: wordsOf(first.text) }])];
    case 'separator':
      return [BREAK];
    case 'list-item':
      return group.some(({ markup }) => markup?.depth)
        ? nestedLists(group.map(itemOf))
        : listsOf(group.map(({ text }) => text));
    case 'table-row':
      return tableOf(group.map((line) => ({ text: line.text, runs: runsOf(line), columns: line.markup?.columns })));
    case 'quote':
      return [{ type: 'blockquote', children: group.map((line) => paragraph(phrases(line))) }];
    case 'verse':
      return [poem(group)];
    default:
      return group.map((line) => paragraph(phrases(line)));
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

function itemOf(line: Said): MarkedItem {
  return { words: phrases(line), depth: line.markup?.depth ?? 1, place: line.markup?.item };
}

/** With links and emphasis, where the line is said as it was written. A heading is bold by itself. */
function phrases(line: Said, isHeading = false): PhrasingContent[] {
  const runs = runsOf(line);
  if (!runs) return wordsOf(line.text);
  return phrasesOf(isHeading ? runs.map(({ strong, ...run }) => run) : runs);
}

function runsOf({ text, markup }: Said): readonly Run[] | undefined {
  const runs = markup?.runs;
  return runs && runs.map((run) => run.text).join('') === text ? runs : undefined;
}

/** Lines of code as they stand, with the empty ones between them. */
function codeOf(group: readonly Said[]): Code {
  const lines: string[] = [];
  const first = group[0]?.markup?.code;
  for (const { markup } of group) if (markup?.code) lines[markup.code.line - (first?.line ?? 0)] = markup.code.text;
  const value = Array.from(lines, (line) => holdable(`|${line ?? ''}`).slice(1)).join('\n');
  return { type: 'code', ...(first?.language && { lang: first.language }), value };
}

function plain(text: string): Paragraph {
  return paragraph(wordsOf(text));
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
