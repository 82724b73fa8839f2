// Scores an article against what is right, on four points: no body line lost, no noise line left, the text inside the
// lines exact, front matter and headings right. Each fault is told for people; an article without faults has passed.

import type { Article, Line, Role } from '../../src/core';
import { METADATA_ROLES } from '../../src/core/article';
import { frontMatterFaults, headingFaults } from './articles-front-matter';
import type { Case, Gold, GoldLine } from './articles-gold';
import { cutToLines, does, isOffered, type LineEdit, outer, rightTexts, withEdits } from './articles-spans';

export interface Faults {
  readonly body: string[];
  readonly noise: string[];
  readonly spans: string[];
  readonly front: string[];
}

const METADATA: ReadonlySet<Role> = new Set(METADATA_ROLES);

/** What is known of one line: its words, what is right, what was found. */
interface Judged {
  readonly words: string;
  readonly right: GoldLine;
  readonly found: Line;
  /** Gone from the article: noise, or emptied by the findings. */
  readonly removed: boolean;
  readonly isMetadata: boolean;
  /** All applied edits, those that are done when they overlap, and those that are only offered or told. */
  readonly applied: readonly LineEdit[];
  readonly done: readonly LineEdit[];
  readonly offered: readonly LineEdit[];
}

/** Every fault of the article, by point. */
export function faultsOf({ lines, gold }: Case, article: Article): Faults {
  const faults: Faults = { body: [], noise: [], spans: [], front: [] };
  const byNumber = new Map(article.lines.map((line) => [line.line, line]));
  const applied = cutToLines(
    lines,
    article.findings.filter(({ fix }) => fix === 'apply'),
  );
  const offered = cutToLines(
    lines,
    article.findings.filter(({ fix }) => fix !== 'apply'),
  );
  for (const right of gold.lines) {
    const { n } = right;
    const words = lines[n - 1] ?? '';
    const found = byNumber.get(n);
    if (!found) {
      faults.body.push(`line ${n} has no role`);
      continue;
    }
    const edits = applied.get(n) ?? [];
    const done = outer(edits);
    const removed = found.role === 'noise' || (done.length > 0 && withEdits(words, done).trim() === '');
    const isMetadata = METADATA.has(found.role);
    judge(
      { words, right, found, removed, isMetadata, applied: edits, done, offered: offered.get(n) ?? [] },
      gold,
      faults,
    );
  }
  for (const flag of gold.document ?? [])
    if (!article.document.includes(flag)) faults.spans.push(`the text is not said to be ${flag}`);
  faults.front.push(...frontMatterFaults(article, gold), ...headingFaults(article, gold));
  return faults;
}

function judge(line: Judged, gold: Gold, faults: Faults): void {
  const { right, found, removed, isMetadata, words, applied } = line;
  const { n, role, alt = [], inline = [] } = right;
  const told = `line ${n} ${role} «${words.slice(0, 30)}»`;
  if (role === 'noise') {
    if (!isNoiseGone(line)) faults.noise.push(`${told} left as ${found.role}`);
    return;
  }
  if (METADATA.has(role)) {
    const kept = removed || isMetadata || found.role === 'title' || alt.includes(found.role);
    if (!kept) faults.front.push(`${told} left in the body as ${found.role}`);
    for (const span of inline)
      if (span.level === 'fix' && !does(words, span, applied))
        faults.spans.push(`${told}: ${span.class} at ${span.start} not done`);
    return;
  }
  if (removed) {
    if (!alt.includes('noise')) faults.body.push(`${told} lost as ${found.noise ?? found.role}`);
    return;
  }
  const moved = isMetadata || (found.role === 'title' && role !== 'title');
  if (moved && !alt.includes(found.role)) {
    faults.body.push(`${told} lost as ${found.role}`);
    return;
  }
  faults.spans.push(...spanFaults(line, gold).map((fault) => `${told}: ${fault}`));
}

/** A noise line is gone, or taken out of the body, or told of where that is right as well. */
function isNoiseGone({ words, right, found, removed, isMetadata, offered }: Judged): boolean {
  if (removed || isMetadata) return true;
  if (!right.reportOk) return right.alt?.includes(found.role) ?? false;
  const covered = offered.some(
    ({ start, end }) => words.slice(0, start).trim() === '' && words.slice(end).trim() === '',
  );
  return covered && found.role !== 'heading';
}

function spanFaults({ words, right, done, offered }: Judged, gold: Gold): string[] {
  const result = withEdits(words, done);
  const exact = rightTexts(words, right, gold).has(result);
  const missing = (right.inline ?? []).filter((span) => span.level === 'suggest' && !isOffered(words, span, offered));
  return [
    ...(exact ? [] : [`becomes «${result}» by ${done.map(({ rule }) => rule).join(', ') || 'nothing'}`]),
    ...missing.map((span) => `${span.class} at ${span.start} not offered`),
  ];
}
