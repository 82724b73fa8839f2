// What the presets and levels change, and what they never do.

import assert from 'node:assert/strict';
import { type Finding, LEVELS, PRESETS, type Preset, RULES } from '../../src/core';
import { findingsOf } from '../../src/core/findings';
import type { Label } from '../../src/core/label/label';
import { CASES } from './articles-gold';
import { articleOfGold, labelledPageOf } from './articles-roles';

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const key = ({ rule, start, end }: Finding) => `${rule} ${start} ${end}`;

/** Findings of a case whose noise lines are this sure. */
function findings(one: (typeof CASES)[number], preset: Preset, confidence: number): Finding[] {
  const { page, labels } = labelledPageOf(one);
  return findingsOf(
    page,
    labels.map((label): Label => ({ ...label, confidence })),
    { preset },
  );
}

describe('The presets', () => {
  it('find the same, and do more from careful to thorough', () => {
    for (const one of CASES)
      for (const confidence of [0.3, 0.7, 0.97]) {
        const [careful, balanced, thorough] = PRESETS.map((preset) => findings(one, preset, confidence));
        const done = (all: readonly Finding[] = []) => all.filter(({ fix }) => fix === 'apply').map(key);
        assert.deepEqual(balanced?.map(key), careful?.map(key), one.name);
        assert.deepEqual(thorough?.map(key), careful?.map(key), one.name);
        assert.deepEqual(
          done(careful).filter((finding) => !done(balanced).includes(finding)),
          [],
          one.name,
        );
        assert.deepEqual(
          done(balanced).filter((finding) => !done(thorough).includes(finding)),
          [],
          one.name,
        );
      }
  });

  it('leave to careful what is near certain: it does nothing below nine in ten', () => {
    for (const one of CASES)
      for (const { fix, confidence } of findings(one, 'careful', 0.8))
        assert.ok(fix !== 'apply' || confidence >= 0.9, one.name);
  });

  it('never do what a rule only reports', () => {
    for (const one of CASES)
      for (const { rule, fix } of findings(one, 'thorough', 1))
        if (BY_ID.get(rule)?.fix === 'report') assert.equal(fix, 'report', rule);
  });
});

describe('A level', () => {
  it('holds for its rule alone', () => {
    for (const one of CASES) {
      const { page, labels } = labelledPageOf(one);
      const usual = articleOfGold(one).findings;
      for (const rule of new Set(usual.map((finding) => finding.rule)))
        for (const level of LEVELS) {
          const found = findingsOf(page, labels, { levels: { [rule]: level } });
          const others = (all: readonly Finding[]) => all.filter((finding) => finding.rule !== rule);
          assert.deepEqual(others(found), others(usual), `${one.name} ${rule}`);
          const own = found.filter((finding) => finding.rule === rule);
          if (level === 'off') assert.deepEqual(own, []);
          else for (const { fix } of own) assert.ok(fix === level || fix === 'report', `${rule} ${level}`);
        }
    }
  });
});
