// The page of the rules: a table of all, then one section a rule; the links of diagnostics point to its headings.

import { type Fix, PRESETS, type RULES } from '../../src/core';
import { fixAt } from '../../src/core/findings';
import type { Words } from './manifest';

type Rule = (typeof RULES)[number];
export type Locale = 'en' | 'zh-cn';

const LABELS = {
  en: {
    head: '# Rules',
    intro:
      'What News Text Cleanup finds, by rule. The id of a rule is its key in the setting `newsText.rules` and in `--rule ID=LEVEL`. This page is generated: `npm run generate`.',
    levels:
      '`apply`: Clean does it. `suggest`: shown with a quick fix; Clean leaves it. `report`: shown only. A preset decides for each finding by how sure it is; the table shows a typical one. `off` makes a rule say nothing at all.',
    table: '| rule | what it finds | default |',
    catches: 'Finds',
    leaves: 'Leaves',
    action: 'Default',
    confidence: 'confidence {0}',
    presets: 'Presets',
    why: 'Says',
    join: ', ',
    stop: '. ',
    colon: ': ',
  },
  'zh-cn': {
    head: '# 规则',
    intro:
      'News Text Cleanup 能找到什么，按规则列出。规则的 id 就是设置 `newsText.rules` 和命令行 `--rule ID=LEVEL` 中的键。本页由 `npm run generate` 生成。',
    levels:
      '`apply`：清理时执行。`suggest`：显示并提供快速修复，清理时不执行。`report`：仅显示。预设按把握大小逐处决定，表中是典型情形。`off` 使规则完全不出声。',
    table: '| 规则 | 找到什么 | 默认 |',
    catches: '找到',
    leaves: '保留',
    action: '默认',
    confidence: '把握 {0}',
    presets: '预设',
    why: '提示',
    join: '，',
    stop: '。',
    colon: '：',
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** In Markdown; `words` translates what the rules say. */
export function rulesPage(rules: readonly Rule[], locale: Locale, words: Words): string {
  const labels = LABELS[locale];
  const say = (text: string) => words[text] ?? text;
  const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = sorted.map(({ id, title, fix }) => `| [${id}](#${id}) | ${say(title)} | \`${fix}\` |`);
  return [
    labels.head,
    '',
    labels.intro,
    '',
    labels.levels,
    '',
    labels.table,
    '|---|---|---|',
    ...rows,
    ...sorted.flatMap((rule) => ['', ...section(rule, labels, say)]),
    '',
  ].join('\n');
}

function section(rule: Rule, labels: (typeof LABELS)[Locale], say: (text: string) => string): string[] {
  const { id, title, explanation, example, fix, confidence, reason } = rule;
  const presets = PRESETS.map((preset) => `${preset} \`${fixAt(preset, { fix, confidence }) satisfies Fix}\``);
  return [
    `## ${id}`,
    '',
    `**${say(title)}**${labels.stop}${say(explanation)}`,
    '',
    `- ${labels.catches}${labels.colon}${code(example.noise)}`,
    `- ${labels.leaves}${labels.colon}${code(example.content)}`,
    `- ${labels.action}${labels.colon}\`${fix}\` (${labels.confidence.replace('{0}', String(confidence))})`,
    `- ${labels.presets}${labels.colon}${presets.join(labels.join)}`,
    `- ${labels.why}${labels.colon}${say(reason.text)}`,
  ];
}

/** As code, whatever backticks and invisible characters are in it. */
function code(text: string): string {
  const shown = [...text].map((character) => (INVISIBLE.test(character) ? name(character) : character)).join('');
  const ticks = '`'.repeat(Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${shown}${pad}${ticks}`;
}

const INVISIBLE = /[\p{C}\u00a0\u3000]/u;

function name(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
