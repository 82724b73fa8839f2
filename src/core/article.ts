// The nouns. Types only: every other file of the core speaks in these.
// Offsets are UTF-16 code units in the source exactly as given, start inclusive, end exclusive.

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type Format = 'text' | 'markdown' | 'html';

export const BODY_ROLES = [
  'deck',
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'verse',
  'attribution',
  'table-row',
  'note',
] as const;
export const METADATA_ROLES = ['byline', 'date', 'source', 'editor', 'original-title', 'tags'] as const;
export const ROLES = [...BODY_ROLES, 'title', 'kicker', 'caption', 'separator', ...METADATA_ROLES, 'noise'] as const;
export type Role = (typeof ROLES)[number];

/** What a reader found at one place of the source: a line of plain text, a block of Markdown or HTML. */
export interface Block extends Span {
  /** Place in the list of blocks. */
  readonly index: number;
  /** Source line where the block starts, from 1. Several HTML blocks may share one. */
  readonly line: number;
  /** The words without indent and trailing blanks; in HTML and Markdown without markup and with entities decoded. */
  readonly text: string;
  /** `text` with full-width ASCII folded, invisible characters gone and blanks collapsed: what patterns are tried on. */
  readonly folded: string;
  /** White space before the first character of the line. */
  readonly indent: string;
  /** Blank lines between this block and the one before. */
  readonly blanksBefore: number;
  /** What only markup can tell; absent in plain text. */
  readonly markup?: Markup;
}

/** What the readers of marked-up text know of a block beyond its words. */
export interface Markup {
  /** The role that the markup itself names (`<h2>`, `<li>`, `<blockquote>`, `<figcaption>`, `- `, `> `, …). */
  readonly kind?: Role;
  /** Heading depth, 1 to 6. */
  readonly level?: number;
  /** Share of the characters that are link text, 0 to 1. */
  readonly linkShare: number;
  /** The text in pieces, where some of them are links or emphasised; they add up to `text`. */
  readonly runs?: readonly Run[];
  /** Images that stand before the block. */
  readonly images?: readonly Picture[];
  /** Number of the block element that directly holds the block: lines of one share it. */
  readonly container?: number;
  /** Place in `Reading.elements` of the element that directly holds the block. */
  readonly element?: number;
  /** Depth of nested lists, from 1. */
  readonly depth?: number;
  readonly item?: ListPlace;
  /** Of a row of a table, the columns of its cells that hold words, where they are not the first ones. */
  readonly columns?: readonly number[];
  readonly code?: CodeLine;
  /** A rule (`<hr>`) stands before the block. */
  readonly ruled?: boolean;
}

/** The list item that holds a block: the blocks of one item share it. */
export interface ListPlace {
  readonly id: number;
  /** Items of one list share it. */
  readonly list: number;
  readonly ordered: boolean;
  /** Number of the list's first item. */
  readonly start: number;
}

/** A line of code as it stands. */
export interface CodeLine {
  readonly text: string;
  /** Place in its block of code, from 0. */
  readonly line: number;
  readonly language?: string;
}

/** An element of a page that holds blocks. */
export interface Holder {
  readonly tag: string;
  /** Names of features for the labeller, e.g. `tag:nav`, `class:comment`, `itemprop:articleBody`; without those of the elements around it. */
  readonly signs: readonly string[];
  /** Place of the element around it, which comes before it; -1 for the outermost. */
  readonly around: number;
}

/** Words of one look. */
export interface Run {
  readonly text: string;
  readonly strong?: true;
  readonly emphasis?: true;
  readonly code?: true;
  readonly deleted?: true;
  /** Above or below the line. */
  readonly shift?: 'sup' | 'sub';
  /** Address of the link. */
  readonly link?: string;
}

export interface Picture {
  readonly alt: string;
  readonly address: string;
  /** A film that the page shows: only its address can be kept. */
  readonly film?: true;
}

/** What a page says of itself to machines, in order of trust; values as written. */
export interface PageData {
  /** The sources of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** `<meta>`: name or property in small letters, and content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** `datetime` of `<time>`, in order. */
  readonly times: readonly string[];
  /** `<title>`. */
  readonly title?: string;
  /** `lang` of the page. */
  readonly language?: string;
  /** The front matter of Markdown, without its fences. */
  readonly frontMatter?: string;
}

/**
 * Where the words of a block stand in the source: quadruples of place in the text, length there, place in the source,
 * length there. Pieces of equal lengths agree character by character; what lies between pieces has no place.
 */
export type Places = readonly number[];

/** What a reader of marked-up text gives. */
export interface Reading {
  readonly blocks: readonly Block[];
  /** By block. */
  readonly places: readonly Places[];
  /** Of a page: the elements that hold its blocks. */
  readonly elements?: readonly Holder[];
  /** What must stay as it is: front matter, code, tables, HTML in Markdown. */
  readonly guarded?: readonly Span[];
  readonly data: PageData;
}

/** A text for people: an English template whose `{0}`, `{1}`, … are filled with `args`. The template is the id in the l10n bundles. */
export interface Message {
  readonly text: string;
  readonly args?: readonly (string | number)[];
}

export type Fix = 'apply' | 'suggest' | 'report';
export const LEVELS = ['off', 'report', 'suggest', 'apply'] as const;
export type Level = (typeof LEVELS)[number];
export const PRESETS = ['careful', 'balanced', 'thorough'] as const;
export type Preset = (typeof PRESETS)[number];

/** Something that is wrong at a span, and what may be done about it: replace the span by `replacement`. */
export interface Finding extends Span {
  readonly rule: string;
  readonly fix: Fix;
  readonly replacement: string;
  readonly reason: Message;
  /** 0 to 1. */
  readonly confidence: number;
  /** In marked-up text, its place in the words of `plain`. */
  readonly said?: Span;
}

/** A non-blank line with its role. The span has neither the line's end nor the file's byte order mark. */
export interface Line extends Span {
  readonly line: number;
  readonly role: Role;
  /** Id of the noise class; present exactly when `role` is `noise`. */
  readonly noise?: string;
}

export interface Section extends Span {
  readonly title: string;
  /** 2 to 4, as in the Markdown output. */
  readonly level: number;
}

export interface Metadata {
  readonly title?: string;
  readonly originalTitle?: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly authors?: readonly string[];
  /** ISO 8601, as exact as the text is: `2020-08-03` or `2020-08-03T09:10`. */
  readonly published?: string;
  readonly updated?: string;
  readonly source?: string;
  readonly editor?: string;
  readonly keywords?: readonly string[];
}

export type DocumentFlag =
  | 'truncation'
  | 'hijacked-page'
  | 'shuffled-text'
  | 'merged-lines'
  | 'bilingual-twin'
  | 'mostly-noise';

export interface Article {
  readonly text: string;
  readonly format: Format;
  /** BCP 47. */
  readonly language: string;
  readonly isArticle: boolean;
  readonly metadata: Metadata;
  /** One for each of `blocks`, in the same order. */
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  /** Ordered by start, the wider first. `apply` findings may lie inside wider ones and are then done with them. */
  readonly findings: readonly Finding[];
  readonly document: readonly DocumentFlag[];
  /** Of marked-up text: the article over its words alone, a block a line, with the same lines in the same order. */
  readonly plain?: Article;
  /** By block, where the words of `plain` stand in the source. */
  readonly places?: readonly Places[];
  /** Parts of the source that Clean leaves as they are; they may hold no block. */
  readonly guarded?: readonly Span[];
}

/** A replacement in the source. */
export interface Edit extends Span {
  readonly replacement: string;
}
