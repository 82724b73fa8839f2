// "This is not noise": how a finding is known again after the text around it has changed.

import type { Block, Finding, Span } from './article';
import { firstWhere } from './text/first-where';
import { comparisonKey, fold } from './text/fold';
import { hashOf } from './text/hash';

/** A finding that the user keeps. Only the fingerprint counts; the workspace file holds the rest for people. */
export interface Kept {
  readonly fingerprint: string;
}

/** What fingerprints are taken of: an Article is one. */
export interface Fingerprinted {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of marked-up text: fingerprints are of the words alone. */
  readonly plain?: Fingerprinted;
  readonly findings?: readonly Finding[];
}

/** How much of the text on either side is looked at, in letters. */
const CONTEXT = 16;

/**
 * The fingerprint of a finding: what it is, its words, the words before and after, as four hashes. No offset and no line number is in
 * it, so it survives edits elsewhere. A whole line is kept whatever class of noise it is taken for: classes are decided
 * by the company that a line keeps, and change with it.
 */
export function keepFingerprint(article: Fingerprinted, finding: Pick<Finding, 'rule' | 'start' | 'end'>): string {
  const { text, blocks, plain, findings } = article;
  if (plain) {
    const { rule, start, end } = finding;
    const same = findings?.find((one) => one.rule === rule && one.start === start && one.end === end);
    return keepFingerprint(plain, { ...finding, ...same?.said });
  }
  const first = firstWhere(blocks, ({ end }) => end > finding.start);
  let last = first;
  while ((blocks[last + 1]?.start ?? Number.POSITIVE_INFINITY) < finding.end) last++;
  const before = contextBefore(article, first, finding.start);
  const after = contextAfter(article, last, finding.end);
  const kind = before.whole && after.whole ? 'line' : finding.rule;
  const words = text.slice(finding.start, finding.end);
  return [kind, fold(words).toLowerCase() || words.trim() || words, before.words, after.words].map(hash).join('-');
}

interface Context {
  readonly words: string;
  /** Nothing of the finding's own line is outside of it. */
  readonly whole: boolean;
}

function contextBefore({ text, blocks }: Fingerprinted, index: number, start: number): Context {
  const own = comparisonKey(text.slice(blocks[index]?.start ?? start, start));
  const whole = text.slice(blocks[index]?.start ?? start, start).trim() === '';
  return { words: (own || keyOf(blocks[index - 1])).slice(-CONTEXT), whole };
}

function contextAfter({ text, blocks }: Fingerprinted, index: number, end: number): Context {
  const rest = text.slice(end, Math.max(end, blocks[index]?.end ?? end));
  return { words: (comparisonKey(rest) || keyOf(blocks[index + 1])).slice(0, CONTEXT), whole: rest.trim() === '' };
}

function keyOf(block: Block | undefined): string {
  return block === undefined ? '' : comparisonKey(block.text);
}

/**
 * Which of the candidates are kept, by index. Of several with the same words the ones whose neighbours agree best are
 * meant; one that is alone with its words is meant even when both neighbours have changed.
 */
export function keptAmong(
  article: Fingerprinted,
  candidates: readonly (Span & { readonly rule: string })[],
  keep: readonly Kept[],
): ReadonlySet<number> {
  const kept = new Set<number>();
  if (keep.length === 0) return kept;
  const byWords = new Map<string, { index: number; before: string; after: string }[]>();
  candidates.forEach((candidate, index) => {
    const [words, before, after] = partsOf(keepFingerprint(article, candidate));
    const same = byWords.get(words);
    if (same) same.push({ index, before, after });
    else byWords.set(words, [{ index, before, after }]);
  });
  for (const { fingerprint } of keep) {
    const [words, before, after] = partsOf(fingerprint);
    const same = byWords.get(words) ?? [];
    const scores = same.map((item) => Number(item.before === before) + Number(item.after === after));
    const best = scores.reduce((most, score) => Math.max(most, score), same.length === 1 ? 0 : 1);
    same.forEach(({ index }, i) => {
      if (scores[i] === best) kept.add(index);
    });
  }
  return kept;
}

function partsOf(fingerprint: string): [words: string, before: string, after: string] {
  const [kind = '', words = '', before = '', after = ''] = fingerprint.split('-');
  return [`${kind}-${words}`, before, after];
}

/** 32 bits: fingerprints are told apart within one file only. */
function hash(words: string): string {
  return (hashOf(words) >>> 0).toString(36);
}
