// The user's word over the labeller's: what is kept, what is never noise, and what is of a class that is turned off.

import { BODY_ROLES, type Finding, type Role } from '../article';
import { type Kept, keptAmong } from '../keep';
import type { LabelledPage, Page, RuleOptions } from '../noise/rule';
import type { CompiledPhrases } from '../user-phrases';
import type { Evidence } from './evidence';
import type { Label } from './label';

/** What the user said about this text. */
export interface UserWord extends RuleOptions {
  /** Findings that are not noise: by fingerprint. */
  readonly keep?: readonly Kept[];
  /** Phrases that are always noise. */
  readonly noise?: CompiledPhrases;
  /** Phrases that never are; a line that holds one stays, whatever else is said. */
  readonly never?: CompiledPhrases;
}

/**
 * The labels with the user's word done. A noise line that has to stay becomes content, not noise without a finding:
 * what Clean leaves in the text, Markdown and the body have too.
 */
export function overrule(
  page: Page,
  evidence: readonly (readonly Evidence[])[],
  labels: readonly Label[],
  { levels = {}, keep = [], never }: UserWord,
): Label[] {
  const { text, blocks } = page;
  const noisy = blocks.filter(({ index }) => labels[index]?.role === 'noise');
  const kept = keptAmong(
    page,
    noisy.map(({ index, start, end }) => ({ rule: labels[index]?.noise ?? '', start, end })),
    keep,
  );
  const settled = [...labels];
  noisy.forEach(({ index, start, end }, i) => {
    const label = labels[index];
    const block = blocks[index];
    if (!label || !block) return;
    const stays = kept.has(i) || (never?.find(block, text.slice(start, end)).spans.length ?? 0) > 0;
    if (!stays && levels[label.noise ?? ''] !== 'off') return;
    const other = evidence[index]?.find(({ rule, certain }) => rule && certain && levels[rule] !== 'off');
    settled[index] =
      !stays && other?.rule
        ? { ...label, noise: other.rule, confidence: other.confidence, ...(other.reason && { reason: other.reason }) }
        : { role: contentRole(page, evidence, settled, index), confidence: 0.5 };
  });
  return settled;
}

/** What a line is when it is not noise: what a recogniser sees in it, what both neighbours are, or a paragraph. */
function contentRole(
  { profile }: Page,
  evidence: readonly (readonly Evidence[])[],
  labels: readonly Label[],
  index: number,
): Role {
  const seen = evidence[index]?.find(({ role }) => role !== 'noise');
  if (seen && (seen.certain || !profile.prose[index]) && seen.role !== 'title') return seen.role;
  const before = labels[index - 1]?.role;
  const after = labels[index + 1]?.role;
  return before === after && before !== 'heading' && BODY_ROLES.some((role) => role === before)
    ? (before ?? 'paragraph')
    : 'paragraph';
}

/**
 * The findings without those that the user keeps and those that touch a phrase that is never noise. Noise lines had
 * their turn in `overrule`: one that is left is not the kept one, though it may now be the only one with its words.
 */
export function withoutKept(
  page: LabelledPage,
  findings: readonly Finding[],
  { keep = [], never }: UserWord,
): Finding[] {
  const noisy = new Set(page.blocks.filter((_, i) => page.roles[i] === 'noise').map(({ start }) => start));
  const inner = findings.filter(({ start }) => !noisy.has(start));
  const kept = new Set([...keptAmong(page, inner, keep)].map((index) => inner[index]));
  const spared = never
    ? page.blocks.flatMap((block) => never.find(block, page.text.slice(block.start, block.end)).spans)
    : [];
  return findings.filter(
    (finding) => !kept.has(finding) && !spared.some(({ start, end }) => start < finding.end && finding.start < end),
  );
}
