import { type Article, type Edit, type Finding, RULES, type Span } from '../../core';
import type { Choice, Cleanup, FindingPlace } from './engine';

/** The article with the chosen findings only. */
export function choose(article: Article, choice: Choice): Article {
  return { ...article, findings: article.findings.flatMap(chooserFor(article, choice)) };
}

function chooserFor({ text }: Article, choice: Choice): (finding: Finding) => Finding[] {
  if ('spans' in choice) {
    return (finding) => {
      const { start, end } = wordsOf(text, finding);
      return choice.spans.some((span) => span.start <= start && end <= span.end) ? [finding] : [];
    };
  }
  if ('rule' in choice) {
    return (finding) =>
      finding.rule === choice.rule && finding.fix !== 'report' ? [{ ...finding, fix: 'apply' }] : [];
  }
  const wanted = new Set(('findings' in choice ? choice.findings : [choice.finding]).map(keyOf));
  return (finding) => (wanted.has(keyOf(finding)) ? [{ ...finding, fix: 'apply' }] : []);
}

const keyOf = ({ rule, start, end }: FindingPlace): string => `${rule} ${start} ${end}`;

/** A line selected to its last character is meant with its line end: blanks around the words don't count. */
function wordsOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end).trim();
  if (words === '') return { start, end };
  const from = text.indexOf(words, start);
  return { start: from, end: from + words.length };
}

/** What the edits do, by kind, the most frequent first. */
export function kindsOf(edits: readonly Edit[], findings: readonly Finding[]): Cleanup['kinds'] {
  const counts = new Map<string, number>();
  for (const { rule } of doneBy(edits, findings)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => ({ rule, title: titleOf(rule), count }));
}

/** The findings that the edits do. One inside a wider one is done with it and not counted again. */
function doneBy(edits: readonly Edit[], findings: readonly Finding[]): Finding[] {
  const done: Finding[] = [];
  let next = 0;
  for (const finding of findings) {
    if (finding.fix !== 'apply' || finding.end <= (done.at(-1)?.end ?? -1)) continue;
    while ((edits[next]?.end ?? Number.POSITIVE_INFINITY) < finding.start) next++;
    const edit = edits[next];
    if (edit && edit.start < Math.max(finding.end, finding.start + 1) && finding.start < edit.end) done.push(finding);
  }
  return done;
}

function titleOf(id: string): string {
  return RULES.find((rule) => rule.id === id)?.title ?? id;
}
