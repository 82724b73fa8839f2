// The rules in three rows: how many there are of each kind, as Clean treats them by default.

import type { RULES } from '../../src/core';
import type { Locale } from './rules-page';
import { table } from './tables';

const LABELS = {
  en: {
    heads: ['by default', 'rules', 'what happens'],
    apply: 'Clean removes or repairs it',
    suggest: 'shown with a quick fix; Clean leaves it',
    report: 'shown only',
  },
  'zh-cn': {
    heads: ['默认', '规则数', '如何处理'],
    apply: '清理时删除或修复',
    suggest: '显示并提供快速修复；清理时保留',
    report: '仅显示',
  },
} as const satisfies Record<Locale, object>;

export function rulesCount(rules: typeof RULES, locale: Locale): string {
  const labels = LABELS[locale];
  const rows = (['apply', 'suggest', 'report'] as const).map((fix) => [
    `\`${fix}\``,
    String(rules.filter((rule) => rule.fix === fix).length),
    labels[fix],
  ]);
  return table(labels.heads, rows);
}
