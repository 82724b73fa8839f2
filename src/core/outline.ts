import type { Article, Line, Role, Span } from './article';
import { cleanText } from './edits';
import { comparisonKey } from './text/fold';
import { add, NOTHING, type Size, sizeOf } from './text/size';

/** The article at a glance: what a table of contents shows. */
export interface Outline {
  /** BCP 47. */
  readonly language: string;
  readonly title?: Passage;
  /** Kicker, standfirst, byline, date and the like, in the order of the text. */
  readonly details: readonly Detail[];
  /** What stands before the first heading, then the sections. */
  readonly children: readonly (Part | OutlineSection)[];
  /** Of the body: headings included, title and metadata not. */
  readonly size: Size;
}

/** Words of the article and their place in the source. */
export interface Passage extends Span {
  readonly text: string;
}

export interface Detail extends Passage {
  readonly role: Role;
}

/** Something worth finding again inside a section. A list, a table or a poem is one part, told by its first line. */
export interface Part extends Passage {
  readonly kind: 'quote' | 'verse' | 'caption' | 'list' | 'table';
  /** Number of lines. */
  readonly lines: number;
}

export interface OutlineSection extends Passage {
  readonly kind: 'section';
  /** 2 to 4. */
  readonly level: number;
  /** The summary line under the heading. */
  readonly deck?: Passage;
  readonly children: readonly (Part | OutlineSection)[];
  /** Of the section with the sections in it. */
  readonly size: Size;
}

const DETAILS: ReadonlySet<Role> = new Set([
  'kicker',
  'byline',
  'date',
  'source',
  'editor',
  'original-title',
  'tags',
] satisfies Role[]);

const PARTS: Partial<Record<Role, Part['kind']>> = {
  quote: 'quote',
  verse: 'verse',
  caption: 'caption',
  'list-item': 'list',
  'table-row': 'table',
};

interface OpenSection extends Passage {
  readonly kind: 'section';
  readonly level: number;
  deck?: Passage;
  readonly children: (Part | OpenSection)[];
  size: Size;
}

/** Title, details and nested sections with their places and sizes; computed for any text, article or not. */
export function outline(article: Article): Outline {
  const sections = new Map(article.sections.map((section) => [section.start, section]));
  const root: OpenSection = { kind: 'section', level: 1, text: '', start: 0, end: 0, children: [], size: NOTHING };
  const open = [root];
  const details: Detail[] = [];
  const headline = article.lines.find(({ role }) => role === 'title');
  const headlineKey = headline && comparisonKey(cleanText(article, headline));
  let title: Passage | undefined;
  let previous: Line | undefined;

  for (const line of article.lines) {
    const { role } = line;
    if (role === 'noise') continue;
    const here = open.at(-1) ?? root;
    const passage = { text: cleanText(article, line), start: line.start, end: line.end };
    if (role === 'title') title ??= passage;
    else if (DETAILS.has(role)) details.push({ role, ...passage });
    else if (role === 'heading') {
      const { level = 2, end = line.end } = sections.get(line.start) ?? {};
      while ((open.at(-1)?.level ?? 0) >= level && open.length > 1) open.pop();
      const section: OpenSection = { kind: 'section', level, ...passage, end, children: [], size: NOTHING };
      open.at(-1)?.children.push(section);
      open.push(section);
    } else if (role === 'deck' && here !== root && previous?.role === 'heading') here.deck = passage;
    else if (role === 'deck' && here === root && root.size === NOTHING) details.push({ role, ...passage });
    else if (role !== 'caption' || comparisonKey(passage.text) !== headlineKey)
      addPart(here.children, PARTS[role], passage, previous?.role === role);
    if (role !== 'title' && role !== 'caption' && !DETAILS.has(role)) {
      const size = sizeOf(passage.text);
      for (const section of open) section.size = add(section.size, size);
    }
    previous = line;
  }
  const { children, size } = root;
  return { language: article.language, ...(title && { title }), details, children, size };
}

/** Lines of one list, table or poem that follow each other are one part; quotes and captions stay single. */
function addPart(children: (Part | OpenSection)[], kind: Part['kind'] | undefined, passage: Passage, follows: boolean) {
  if (!kind) return;
  const last = children.at(-1);
  if (follows && last && last.kind === kind && kind !== 'quote' && kind !== 'caption')
    children[children.length - 1] = { ...last, end: passage.end, lines: last.lines + 1 };
  else children.push({ kind, ...passage, lines: 1 });
}
