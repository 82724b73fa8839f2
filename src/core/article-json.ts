import type { Article } from './article';
import { bodyOf } from './body';
import { formatMessage } from './message';

/** The article as the JSON that scripts read: version 1 of the public contract. */
export function articleJson(article: Article) {
  return {
    version: 1,
    language: article.language,
    format: article.format,
    isArticle: article.isArticle,
    metadata: article.metadata,
    lines: article.lines,
    headings: article.lines.flatMap(({ role }, i) => (role === 'heading' ? (article.blocks[i]?.text ?? '') : [])),
    sections: article.sections,
    findings: article.findings.map((finding) => ({ ...finding, reason: formatMessage(finding.reason) })),
    entities: [],
    document: article.document,
    body: bodyOf(article),
  };
}
