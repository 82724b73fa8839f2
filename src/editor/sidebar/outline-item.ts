// A row of the Outline view as VS Code shows it.
import { l10n, MarkdownString, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Role, Size } from '../../core';
import { literal } from '../literal';
import type { OutlineRow } from './outline-rows';

const ICONS: Readonly<Record<OutlineRow['kind'], string>> = {
  title: 'book',
  detail: 'info',
  section: 'list-tree',
  quote: 'quote',
  verse: 'whole-word',
  caption: 'device-camera',
  list: 'list-unordered',
  table: 'table',
  more: 'ellipsis',
};

const ROLE_ICONS: Readonly<Partial<Record<Role, string>>> = {
  kicker: 'tag',
  deck: 'note',
  byline: 'account',
  date: 'calendar',
  source: 'globe',
  editor: 'edit',
  'original-title': 'bookmark',
  tags: 'tag',
};

export function outlineItem(row: OutlineRow, language: string, current: boolean): TreeItem {
  const { id, kind, text, children } = row;
  const isMore = kind === 'more';
  const label = isMore
    ? l10n.t('and {0} more that are not listed', row.lines ?? 0)
    : text.trim() || l10n.t('(no words)');
  const item = new TreeItem(label, children.length > 0 ? stateOf(row) : TreeItemCollapsibleState.None);
  const note = noteOf(row, language);
  item.id = id;
  item.description = current ? [l10n.t('here'), note].filter(Boolean).join(' · ') : note;
  item.iconPath = current
    ? new ThemeIcon('arrow-right', new ThemeColor('charts.blue'))
    : new ThemeIcon((row.role && ROLE_ICONS[row.role]) ?? ICONS[kind]);
  item.tooltip = new MarkdownString([label, note].filter(Boolean).map(literal).join('\n\n'));
  item.contextValue = kind;
  item.command = { command: 'newsText.goToOutline', title: l10n.t('Go There'), arguments: [row] };
  item.accessibilityInformation = {
    label: [nameOf(row), label, note, current ? l10n.t('the cursor is here') : ''].filter(Boolean).join(l10n.t(', ')),
  };
  return item;
}

const stateOf = ({ kind }: OutlineRow): TreeItemCollapsibleState =>
  kind === 'title' ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;

/** What stands behind the words: a size, a number of lines, or what the words are. */
function noteOf(row: OutlineRow, language: string): string {
  if (row.kind === 'more') return '';
  if (row.size) return sizeText(row.size, language);
  if (row.lines && row.lines > 1) return l10n.t('{0} lines', row.lines);
  return row.kind === 'title' || row.kind === 'section' ? '' : nameOf(row);
}

/** Chinese, Japanese and Korean count characters, the others words. */
export function sizeText({ characters, words, seconds }: Size, language: string): string {
  const count = /^(zh|ja|ko)/.test(language) ? l10n.t('{0} characters', characters) : l10n.t('{0} words', words);
  if (seconds < 60) return l10n.t('{0} · {1} s', count, Math.round(seconds));
  return l10n.t('{0} · {1} min', count, Math.round(seconds / 60));
}

function nameOf({ kind, role }: OutlineRow): string {
  if (kind === 'detail') return roleName(role);
  const names: Readonly<Record<Exclude<OutlineRow['kind'], 'detail'>, string>> = {
    more: '',
    title: l10n.t('title'),
    section: l10n.t('section'),
    quote: l10n.t('quotation'),
    verse: l10n.t('verse'),
    caption: l10n.t('caption'),
    list: l10n.t('list'),
    table: l10n.t('table'),
  };
  return names[kind];
}

function roleName(role: Role | undefined): string {
  const names: Readonly<Partial<Record<Role, string>>> = {
    kicker: l10n.t('kicker'),
    deck: l10n.t('deck'),
    byline: l10n.t('byline'),
    date: l10n.t('date'),
    source: l10n.t('source'),
    editor: l10n.t('editor'),
    'original-title': l10n.t('original title'),
    tags: l10n.t('tags'),
  };
  return (role && names[role]) ?? l10n.t('detail');
}
