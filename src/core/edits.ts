import type { Article, Edit, Finding, Span } from './article';
import { firstWhere } from './text/first-where';

/**
 * The findings as edits that can be done together: ordered, without overlap. Of overlapping ones the outer is kept; two
 * removals that overlap become one.
 */
export function editsOf(findings: readonly Finding[]): Edit[] {
  const edits: Edit[] = [];
  for (const { start, end, replacement } of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const previous = edits.at(-1);
    if (!previous || start >= previous.end) edits.push({ start, end, replacement });
    else if (end > previous.end && replacement === '' && previous.replacement === '')
      edits[edits.length - 1] = { ...previous, end };
  }
  return edits;
}

/** The text after edits that are ordered and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** What `cleanText` reads of an article. */
type Said = Pick<Article, 'text' | 'findings'> & { readonly plain?: Article; readonly lines?: Article['lines'] };

/** The words of one block after the inline `apply` findings inside it, trimmed; of marked-up text without the markup. */
export function cleanText(article: Said, span: { start: number; end: number }): string {
  const { findings, plain } = article;
  if (plain) {
    const line = plain.lines[firstFrom(article.lines ?? [], span.start)];
    return line ? cleanText(plain, line) : '';
  }
  const inner: Finding[] = [];
  for (let i = firstFrom(findings, span.start); (findings[i]?.start ?? Number.POSITIVE_INFINITY) <= span.end; i++) {
    const finding = findings[i];
    if (finding?.fix === 'apply' && finding.end <= span.end) inner.push(finding);
  }
  const edits = editsOf(inner).map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
  return applyEdits(article.text.slice(span.start, span.end), edits).trim();
}

const firstFrom = (spans: readonly Span[], offset: number): number => firstWhere(spans, ({ start }) => start >= offset);
