// A row of the Entities view as VS Code shows it.
import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Entity, EntityType, Line } from '../../core';
import { literal } from '../literal';
import type { EntitiesRow, EntityRow, GroupRow, MentionRow } from './entity-rows';
import { contextOf, groupName, typeName, valueText } from './entity-words';

const ICONS: Readonly<Record<EntityType, string>> = {
  person: 'account',
  organization: 'organization',
  place: 'location',
  work: 'book',
  date: 'calendar',
  quantity: 'symbol-numeric',
};

/** Characters before and behind a mention in its row. */
const BEFORE = 10;
const AFTER = 40;

/** `text` and `lines` are those that the entities were found in. */
export function entityItem(row: EntitiesRow, text: string, lines: readonly Line[]): TreeItem {
  const item = itemFor(row, text, lines);
  item.id = row.id;
  return item;
}

function itemFor(row: EntitiesRow, text: string, lines: readonly Line[]): TreeItem {
  if (row.kind === 'group') return groupItem(row);
  if (row.kind === 'entity') return entityItemOf(row, text);
  if (row.kind === 'mention') {
    const { start } = row.mention;
    return mentionItem(row, text, lines.findLast((line) => line.start <= start)?.line ?? 1);
  }
  const item = new TreeItem(l10n.t('and {0} more that are not listed', row.count));
  item.iconPath = new ThemeIcon('ellipsis');
  return item;
}

function groupItem({ type, children }: GroupRow): TreeItem {
  const item = new TreeItem(groupName(type), TreeItemCollapsibleState.Expanded);
  item.description = String(children.length);
  item.contextValue = 'group';
  item.accessibilityInformation = { label: `${groupName(type)}: ${children.length}` };
  return item;
}

function entityItemOf(row: EntityRow, text: string): TreeItem {
  const { entity, children } = row;
  const { name, type } = entity;
  const value = valueText(entity);
  const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
  const count = mentionCount(children.length);
  item.description = [String(children.length), value].filter(Boolean).join(' · ');
  item.iconPath = new ThemeIcon(ICONS[type]);
  item.tooltip = entityTooltip(entity, text);
  item.contextValue = 'entity';
  item.command = { command: 'newsText.goToMention', title: l10n.t('Go There'), arguments: [row] };
  item.accessibilityInformation = {
    label: [typeName(type), name, value, count].filter(Boolean).join(l10n.t(', ')),
  };
  return item;
}

/** The fullest name, the others, what it comes to, and the sentence where it is first named. */
export function entityTooltip(entity: Entity, text: string): MarkdownString {
  const { name, type, aliases, mentions } = entity;
  const value = valueText(entity);
  const told = [`**${literal(name)}** · ${typeName(type)} · ${mentionCount(mentions.length)}`];
  if (value) told.push(literal(value));
  if (aliases.length > 0) told.push(literal(l10n.t('Also: {0}', aliases.slice(0, MOST_ALIASES).join(l10n.t(', ')))));
  const [first] = mentions;
  if (first) {
    const { before, words, after } = contextOf(text, first);
    told.push(literal(before + words + after));
  }
  return new MarkdownString(told.join('\n\n'));
}

/** More than that nobody reads in a tooltip. */
const MOST_ALIASES = 12;

function mentionItem(row: MentionRow, text: string, line: number): TreeItem {
  const { before, words, after } = contextOf(text, row.mention, BEFORE, AFTER);
  const item = new TreeItem({
    label: before + words + after,
    highlights: [[before.length, before.length + words.length]],
  });
  item.description = String(line);
  item.tooltip = l10n.t('Line {0}', line);
  item.contextValue = 'mention';
  item.command = { command: 'newsText.goToMention', title: l10n.t('Go There'), arguments: [row] };
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}: {2}', words, line, before + words + after) };
  return item;
}

function mentionCount(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count);
}
