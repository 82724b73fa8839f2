import type { Article } from './article';
import { bodyOf } from './body';
import { cleanText } from './edits';
import type { Entity } from './entities/entity';
import { formatMessage } from './message';

export interface JsonExtras {
  /** Found apart, as they need models. */
  readonly entities?: readonly Entity[];
  /** The language that reasons are told in. */
  readonly bundle?: Readonly<Record<string, string>>;
}

/** The article as the JSON that scripts read: version 1 of the public contract. */
export function articleJson(article: Article, { entities = [], bundle = {} }: JsonExtras = {}) {
  const { language, format, isArticle, metadata, lines, sections, findings, document } = article;
  return {
    version: 1,
    language,
    format,
    isArticle,
    metadata,
    lines,
    headings: lines.filter(({ role }) => role === 'heading').map((line) => cleanText(article, line)),
    sections,
    findings: findings.map(({ rule, start, end, fix, replacement, reason, confidence }) => ({
      rule,
      start,
      end,
      fix,
      replacement,
      reason: formatMessage(reason, bundle),
      confidence: Math.round(confidence * 1000) / 1000,
    })),
    entities,
    document,
    body: bodyOf(article),
  };
}
