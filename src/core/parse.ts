// Where to start reading. Text in, Article out: the whole road, step by step.

import type { Article, Block, DocumentFlag, Format } from './article';
import { findingsOf } from './findings';
import { gatherEvidence } from './label/evidence';
import { isArticle } from './label/is-article';
import { label } from './label/label';
import { overrule, type UserWord, withoutKept } from './label/overrule';
import { profileOf } from './label/profile';
import { metadataOf } from './metadata';
import type { LabelledPage, Page } from './noise/rule';
import { RULES } from './noise/rules';
import { readPlain } from './readers/plain';
import { sectionsOf } from './sections';

export interface ParseOptions extends UserWord {
  /** Default `text`; never guessed. */
  readonly format?: Format;
}

const READERS: Readonly<Record<Format, (text: string) => Block[]>> = {
  text: readPlain,
  markdown: readPlain,
  html: readPlain,
};

/** Finds the article in a text. Never throws; an empty text gives an empty article. */
export function parse(text: string, options: ParseOptions = {}): Article {
  const format = options.format ?? 'text';

  // 1. Blocks with their places in the source: everything later points back through them.
  const blocks = READERS[format](text);

  // 2. The file's own evidence, before any rule: rules ask it.
  const page: Page = { text, blocks, profile: profileOf(text, blocks), userNoise: options.noise };

  // 3. Rules and recognisers say what they see. None of them decides.
  const evidence = gatherEvidence(page);

  // 4. The decision, over the sequence of lines: a line alone is never enough.
  const found = label(page, evidence);

  // 5. The user's word on it: kept lines, phrases that are never noise, rules that are off.
  const labels = overrule(page, evidence, found, options);

  // 6. What needs roles: metadata, sections, spans inside the lines that stay.
  const roles = labels.map(({ role }) => role);
  const metadata = metadataOf(page, roles);
  const labelled: LabelledPage = { ...page, roles, title: metadata.title };
  return {
    text,
    format,
    language: page.profile.language,
    isArticle: isArticle(text, blocks, format),
    metadata,
    lines: blocks.map(({ line, start, end }, i) => {
      const { role = 'paragraph', noise } = labels[i] ?? {};
      return { line, start, end, role, ...(noise !== undefined && { noise }) };
    }),
    blocks,
    sections: sectionsOf(labelled),
    findings: withoutKept(labelled, findingsOf(labelled, labels, options), options),
    document: flagsOf(labelled),
  };
}

function flagsOf(page: LabelledPage): DocumentFlag[] {
  return [...new Set(RULES.flatMap((rule) => rule.judge?.(page) ?? []))];
}
