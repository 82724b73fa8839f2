// From labels and rules to findings: what is wrong, where, and what may be done about it.

import type { Article, Finding, Fix, Preset, Span } from './article';
import type { Label } from './label/label';
import type { LabelledPage, Rule, RuleOptions } from './noise/rule';
import { RULES, RULES_BY_ID } from './noise/rules';
import { userPhrase } from './noise/user-phrase';
import { firstWhere } from './text/first-where';
import { nextLineAfter } from './text/lines';

/** Below this a noise line is only offered for removal: a paragraph is never removed by a guess. */
const APPLY_FROM: Readonly<Record<Preset, number>> = {
  careful: 0.95,
  balanced: 0.5,
  thorough: 0,
};

/**
 * Lines below this go only in company of one above it. A text that is clean but for doubtful lines is left as it is:
 * without that, each clean of a cleaned text would find the next line that looks odd among those that are left.
 */
const SURE = 0.9;

/** What a preset makes of a finding that no rule's level decides. */
export function fixAt(preset: Preset, { fix, confidence }: Pick<Finding, 'fix' | 'confidence'>): Fix {
  if (fix === 'apply' && confidence < APPLY_FROM[preset]) return 'suggest';
  return fix === 'suggest' && preset === 'thorough' ? 'apply' : fix;
}

export function findingsOf(page: LabelledPage, labels: readonly Label[], options: RuleOptions): Finding[] {
  return levelled([...lineFindings(page, labels), ...spanFindings(page, RULES)], options);
}

/** Of the spans inside the lines only those that are applied: the others need not be looked for. */
export function appliedSpansOf(page: LabelledPage, options: RuleOptions): Finding[] {
  const rules = RULES.filter((rule) => mayApply(rule, options));
  return levelled(spanFindings(page, rules), options).filter(({ fix }) => fix === 'apply');
}

/** An article that was parsed at `balanced`, as the preset of `options` would have it: on-save asks for a stricter one. */
export function atPreset(article: Article, { preset = 'balanced', levels = {} }: RuleOptions): Article {
  if (preset === 'balanced') return article;
  const findings = article.findings.map(
    (finding): Finding => (levels[finding.rule] ? finding : { ...finding, fix: fixAt(preset, finding) }),
  );
  return { ...article, findings };
}

function mayApply({ id, fix }: Rule, { preset, levels = {} }: RuleOptions): boolean {
  const level = levels[id];
  return level ? level === 'apply' : fix === 'apply' || (fix === 'suggest' && preset === 'thorough');
}

function levelled(findings: readonly Finding[], options: RuleOptions): Finding[] {
  return findings.flatMap((finding) => withLevel(finding, options)).sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One finding for each noise line; it covers the line's end. */
function lineFindings(page: LabelledPage, labels: readonly Label[]): Finding[] {
  // What the user calls noise says nothing of the other lines.
  const isSure = ({ noise, confidence }: Label) => noise !== undefined && noise !== userPhrase.id && confidence >= SURE;
  const inCompany = labels.some(isSure);
  return labels.flatMap((label, i) => {
    const block = page.blocks[i];
    const rule = label.noise === undefined ? undefined : RULES_BY_ID.get(label.noise);
    if (!block || !rule) return [];
    return [
      {
        rule: rule.id,
        start: block.start,
        end: nextLineAfter(page.text, block.end),
        fix: rule.fix === 'apply' && !inCompany && rule !== userPhrase ? 'suggest' : rule.fix,
        replacement: '',
        reason: label.reason ?? rule.reason,
        confidence: label.confidence,
      },
    ];
  });
}

/** Spans inside the lines that stay. */
function spanFindings(page: LabelledPage, rules: readonly Rule[]): Finding[] {
  const gone = page.blocks.filter((_, i) => page.roles[i] === 'noise');
  return rules.flatMap((rule) =>
    [...(rule.find?.(page) ?? [])]
      .filter((hit) => !inside(gone, hit))
      .map((hit) => ({
        rule: rule.id,
        start: hit.start,
        end: hit.end,
        fix: hit.fix ?? rule.fix,
        replacement: hit.replacement,
        reason: hit.reason ?? rule.reason,
        confidence: hit.confidence ?? rule.confidence,
      })),
  );
}

/** Whether the span lies in one of the ordered, disjoint blocks. */
function inside(blocks: readonly Span[], span: Span): boolean {
  const block = blocks[firstWhere(blocks, ({ end }) => end > span.start)];
  return block !== undefined && block.start <= span.start && span.end <= block.end;
}

function withLevel(finding: Finding, { preset = 'balanced', levels = {} }: RuleOptions): Finding | [] {
  const level = levels[finding.rule];
  if (level === 'off') return [];
  // What a rule only reports of a case, though it may do more of others, has no replacement that could be done.
  const isShown = level && finding.fix === 'report' && RULES_BY_ID.get(finding.rule)?.fix !== 'report';
  const fix = isShown ? 'report' : (level ?? fixAt(preset, finding));
  return fix === finding.fix ? finding : { ...finding, fix };
}
