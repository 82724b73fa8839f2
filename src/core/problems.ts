import type { Article, Finding, Fix, Message, Span } from './article';
import { RULES_BY_ID } from './noise/rules';
import { firstWhere } from './text/first-where';
import { splitLines } from './text/lines';

/** A finding as an editor or a command line shows it. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem extends Span {
  readonly rule: string;
  readonly fix: Fix;
  readonly replacement: string;
  readonly message: Message;
  /** 0 to 1. */
  readonly confidence: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/**
 * What is wrong in the article, in the order of the text; what is said of the file as a whole comes with the span of its title
 * (of its last line, for a truncated text). Empty for a text that is not a news article, unless `anyway`.
 */
export function problems(article: Article, options: { anyway?: boolean } = {}): Problem[] {
  if (!article.isArticle && !options.anyway) return [];
  const findings = [...article.findings, ...ofTheWhole(article)].sort((a, b) => a.start - b.start || b.end - a.end);
  const positionAt = positions(article.text);
  return findings.map(({ rule, fix, start, end, replacement, reason, confidence }) => {
    const from = positionAt(start);
    const to = positionAt(end);
    return {
      rule,
      fix,
      start,
      end,
      replacement,
      message: reason,
      confidence,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  });
}

/** What no span can show: a flag of the document whose rule pointed at no place of its own. */
function ofTheWhole({ lines, document, findings }: Article): Finding[] {
  const shown = new Set(findings.map(({ rule }) => rule));
  const kept = lines.filter(({ role }) => role !== 'noise');
  const title = kept.find(({ role }) => role === 'title') ?? lines[0];
  return document.flatMap((flag) => {
    const rule = RULES_BY_ID.get(flag);
    const place = flag === 'truncation' ? (kept.at(-1) ?? title) : title;
    if (!rule || !place || shown.has(flag)) return [];
    const { start, end } = place;
    const { reason, confidence } = rule;
    return [{ rule: flag, fix: 'report' as const, start, end, replacement: '', reason, confidence }];
  });
}

/** Line and column of an offset. */
function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts = splitLines(text).map(({ start }) => start);
  return (offset) => {
    const line = Math.max(
      firstWhere(starts, (start) => start > offset),
      1,
    );
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
}
