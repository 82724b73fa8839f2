// An article whose roles are given: everything but the labeller at work.

import type { Article } from '../../src/core';
import { findingsOf } from '../../src/core/findings';
import type { Label } from '../../src/core/label/label';
import { profileOf } from '../../src/core/label/profile';
import { metadataOf } from '../../src/core/metadata';
import type { LabelledPage } from '../../src/core/noise/rule';
import { RULES } from '../../src/core/noise/rules';
import { readPlain } from '../../src/core/readers/plain';
import { sectionsOf } from '../../src/core/sections';
import type { Case } from './articles-gold';

/** The page and its labels, all right and certain. */
export function labelledPageOf({ text, gold }: Case) {
  const blocks = readPlain(text);
  const page = { text, blocks, profile: profileOf(text, blocks) };
  const byNumber = new Map(gold.lines.map((line) => [line.n, line]));
  const labels = blocks.map(({ line }): Label => {
    const { role = 'paragraph', class: noise } = byNumber.get(line) ?? {};
    return { role, confidence: 1, ...(role === 'noise' && { noise: noise ?? 'navigation' }) };
  });
  const roles = labels.map(({ role }) => role);
  const metadata = metadataOf(page, roles);
  const labelled: LabelledPage = { ...page, roles, title: metadata.title };
  return { page: labelled, labels, metadata };
}

/** What `parse` makes of the text when every line gets the role that is right. */
export function articleOfGold(one: Case): Article {
  const { page, labels, metadata } = labelledPageOf(one);
  const { text, blocks } = page;
  return {
    text,
    format: 'text',
    language: page.profile.language,
    isArticle: true,
    metadata,
    blocks,
    lines: blocks.map(({ line, start, end }, i) => {
      const { role = 'paragraph', noise } = labels[i] ?? {};
      return { line, start, end, role, ...(noise !== undefined && { noise }) };
    }),
    sections: sectionsOf(page),
    findings: findingsOf(page, labels, {}),
    document: [...new Set(RULES.flatMap((rule) => rule.judge?.(page) ?? []))],
  };
}
