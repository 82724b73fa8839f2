// The settings, out of the manifest and its strings: the short table of README, and a page with all their values.

import type { Names } from './manifest';
import type { Locale } from './rules-page';
import { table } from './tables';

interface Values {
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

interface Setting extends Values {
  readonly order: number;
  readonly default: unknown;
  readonly scope: string;
  readonly markdownDescription: string;
  /** What stands for each key, of a setting by rule. */
  readonly additionalProperties?: Values;
}

export type Settings = Readonly<Record<string, Setting>>;

const LABELS = {
  en: {
    heads: ['setting', 'default', 'what it says'],
    title: '# Settings',
    intro:
      'All settings of News Text Cleanup. Each can be set for the user, the workspace or a folder. This page is generated: `npm run generate`.',
    default: 'Default: ',
    byLanguage: 'May differ by language: `"[news-text]": { … }`.',
  },
  'zh-cn': {
    heads: ['设置', '默认值', '含义'],
    title: '# 设置',
    intro: 'News Text Cleanup 的全部设置。每一项都可以按用户、工作区或文件夹设定。本页由 `npm run generate` 生成。',
    default: '默认值：',
    byLanguage: '可按语言分别设定：`"[news-text]": { … }`。',
  },
} as const satisfies Record<Locale, object>;

export function settingsTable(settings: Settings, names: Names, locale: Locale): string {
  const rows = inOrder(settings).map(([id, setting]) => [code(id), shown(setting.default), text(setting, names)]);
  return table(LABELS[locale].heads, rows);
}

export function settingsPage(settings: Settings, names: Names, locale: Locale): string {
  const labels = LABELS[locale];
  const sections = inOrder(settings).flatMap(([id, setting]) => {
    const values = valuesOf(setting, names);
    return [
      `## ${id}`,
      text(setting, names),
      ...(values.length > 0 ? [values.join('\n')] : []),
      labels.default + shown(setting.default),
      ...(setting.scope === 'language-overridable' ? [labels.byLanguage] : []),
    ];
  });
  return `${[labels.title, labels.intro, ...sections].join('\n\n')}\n`;
}

/** As the settings editor shows them. */
function inOrder(settings: Settings): [string, Setting][] {
  return Object.entries(settings).sort(([, a], [, b]) => a.order - b.order);
}

function text({ markdownDescription }: Setting, names: Names): string {
  // Between #…# the settings editor makes links.
  return named(markdownDescription, names).replace(/`#([\w.]+)#`/g, '`$1`');
}

function valuesOf(setting: Setting, names: Names): string[] {
  const { enum: values = [], enumDescriptions = [] } = setting.additionalProperties ?? setting;
  return values.map((value, i) => {
    const meaning = enumDescriptions[i];
    return meaning === undefined ? `- ${code(value)}` : `- ${code(value)} ${named(meaning, names)}`;
  });
}

function named(key: string, names: Names): string {
  const found = names[key.slice(1, -1)];
  if (found === undefined) throw new Error(`the manifest has no string for ${key}`);
  return found;
}

function shown(value: unknown): string {
  if (Array.isArray(value) && value.length > 0) return value.map(shown).join(', ');
  return code(typeof value === 'string' ? value : JSON.stringify(value));
}

function code(value: string): string {
  return `\`${value}\``;
}
