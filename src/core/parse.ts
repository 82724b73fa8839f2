// Where to start reading. Text in, Article out: the whole road, step by step.

import type { Article, DocumentFlag, Format, Line } from './article';
import { bodyOf } from './body';
import { appliedSpansOf, findingsOf } from './findings';
import { gatherEvidence } from './label/evidence';
import { isArticle } from './label/is-article';
import { label } from './label/label';
import { overrule, type UserWord, withoutKept } from './label/overrule';
import type { Weights } from './label/weights';
import { metadataOf } from './metadata';
import { claimsOf } from './metadata/structured';
import type { LabelledPage } from './noise/rule';
import { RULES } from './noise/rules';
import { readPage } from './read-page';
import { withMarkedLines } from './readers/marked-lines';
import { markedRole } from './readers/marked-role';
import { withMarkedTitle } from './readers/marked-title';
import { inSource } from './readers/view';
import { sectionsOf } from './sections';

export interface ParseOptions extends UserWord {
  /** Default `text`; never guessed. */
  readonly format?: Format;
  /** The labeller's weights, for measuring; those that are shipped when absent. */
  readonly weights?: Weights;
}

/** Finds the article in a text. Never throws; an empty text gives an empty article. */
export function parse(text: string, options: ParseOptions = {}): Article {
  const format = options.format ?? 'text';
  const { page, labels, metadata, lines, reading } = readLines(text, options);

  // 7. What needs roles: sections, spans inside the lines that stay, what is said of the file as a whole.
  const article: Article = {
    text: page.text,
    format,
    language: page.profile.language,
    isArticle: isArticle(text, page, format),
    metadata,
    lines,
    blocks: page.blocks,
    sections: sectionsOf(page),
    findings: withoutKept(page, findingsOf(page, labels, options), options),
    document: flagsOf(page, options),
  };

  // 8. Of marked-up text: every place told in the source.
  return reading ? inSource(article, text, format, reading) : article;
}

/** `bodyOf(parse(text, options))`, without the work that only the rest of an Article needs. */
export function parseBody(text: string, options: Omit<ParseOptions, 'keep'> = {}): string {
  const { page, lines } = readLines(text, options);
  return bodyOf({ text: page.text, lines, findings: appliedSpansOf(page, options) });
}

/** From the text to its lines with their roles. */
function readLines(source: string, options: ParseOptions) {
  // 1. Blocks with their places in the source: everything later points back through them.
  // 2. The file's own evidence, before any rule: rules ask it. (Both in `readPage`.)
  const page = readPage(source, options.format ?? 'text', options.noise);
  const { blocks, reading } = page;

  // 3. Rules and recognisers say what they see. None of them decides.
  const evidence = gatherEvidence(page);

  // 4. The decision, over the sequence of lines: a line alone is never enough.
  const claims = reading && claimsOf(reading.data);
  const read = label(page, evidence, options.weights);
  const found = claims ? withMarkedTitle(withMarkedLines(read, page), page, claims.titles) : read;

  // 5. The user's word on it: kept lines, phrases that are never noise, rules that are off.
  const labels = overrule(page, evidence, found, options);

  // 6. Metadata; its title tells rules what to look for.
  const roles = labels.map(({ role }, i) => markedRole(role, blocks[i], options.format ?? 'text'));
  const metadata = metadataOf(page, roles, claims);
  const labelled: LabelledPage = { ...page, roles, title: metadata.title };
  const lines = blocks.map(({ line, start, end }, i): Line => {
    const { noise } = labels[i] ?? {};
    return { line, start, end, role: roles[i] ?? 'paragraph', ...(noise !== undefined && { noise }) };
  });
  return { page: labelled, labels, metadata, lines, reading };
}

function flagsOf(page: LabelledPage, { levels = {} }: ParseOptions): DocumentFlag[] {
  return RULES.filter(({ id }) => levels[id] !== 'off').flatMap((rule) => rule.judge?.(page) ?? []);
}
