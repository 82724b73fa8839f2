import { l10n } from 'vscode';
import { type Edit, type Finding, RULES } from '../core';

/** How many kinds a message names before it says "and more". */
const NAMED_KINDS = 4;

/** `40 changes: Space before a mark (27), Related links (11), …`: what the edits do, counted by kind. */
export function summaryOf(edits: readonly Edit[], findings: readonly Finding[]): string {
  const done = doneBy(edits, findings);
  const counts = new Map<string, number>();
  for (const { rule } of done) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([rule, count]) => `${titleOf(rule)} (${count})`);
  if (kinds.length > NAMED_KINDS) kinds.splice(NAMED_KINDS, kinds.length, l10n.t('and more'));
  const count = Math.max(done.length, 1);
  const changes = count === 1 ? l10n.t('1 change') : l10n.t('{0} changes', count);
  return kinds.length === 0 ? changes : `${changes}: ${kinds.join(l10n.t(', '))}`;
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
  const rule = RULES.find((candidate) => candidate.id === id);
  return rule ? l10n.t(rule.title) : id;
}
