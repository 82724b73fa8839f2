// A row of the Noise view as VS Code shows it.
import { l10n, MarkdownString, ThemeIcon, TreeItem, TreeItemCheckboxState, TreeItemCollapsibleState } from 'vscode';
import type { RuleInfo } from '../engine/engine';
import { literal } from '../literal';
import { told } from '../message';
import {
  type FindingRow,
  isFixable,
  isKindTicked,
  isTicked,
  type KindRow,
  type NoiseRow,
  type Ticks,
} from './noise-rows';

const ICONS = { apply: 'circle-filled', suggest: 'lightbulb', report: 'info' } as const;

/** Without `ticks` there is nothing to check: the document is only looked at. */
export function noiseItem(row: NoiseRow, { title, explanation }: RuleInfo, ticks?: Ticks): TreeItem {
  if (row.kind === 'kind') return kindItem(row, l10n.t(title), explanation && l10n.t(explanation), ticks);
  if (row.kind === 'finding') return findingItem(row, ticks);
  const item = new TreeItem(l10n.t('and {0} more that are not listed', row.count));
  item.id = row.id;
  item.iconPath = new ThemeIcon('ellipsis');
  return item;
}

function kindItem(row: KindRow, title: string, explanation: string, ticks?: Ticks): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Collapsed);
  const { children } = row;
  item.id = row.id;
  item.description = String(children.length);
  item.tooltip = new MarkdownString([title, explanation].filter(Boolean).map(literal).join('\n\n'));
  item.contextValue = 'kind';
  item.accessibilityInformation = { label: l10n.t('{0}: {1} findings', title, children.length) };
  if (!ticks) return item;
  const ticked = children.filter((child) => isTicked(child, ticks)).length;
  if (ticked < children.length) item.description = l10n.t('{0}, {1} checked', children.length, ticked);
  item.accessibilityInformation = { label: l10n.t('{0}: {1} findings, {2} checked', title, children.length, ticked) };
  const kindTicked = isKindTicked(row, ticks);
  if (kindTicked !== undefined) item.checkboxState = checkbox(kindTicked);
  return item;
}

function findingItem(row: FindingRow, ticks?: Ticks): TreeItem {
  const { text, problem } = row;
  const words = text.trim().replace(/\s+/g, ' ') || l10n.t('(no words)');
  const item = new TreeItem(words);
  const reason = told(problem.message);
  item.id = row.id;
  item.description = String(problem.line);
  item.iconPath = new ThemeIcon(ICONS[problem.fix]);
  item.tooltip = new MarkdownString([words, reason].map(literal).join('\n\n'));
  item.contextValue = 'finding';
  item.command = { command: 'newsText.goToNoise', title: l10n.t('Go There'), arguments: [row] };
  item.accessibilityInformation = { label: l10n.t('{0}, line {1}: {2}', words, problem.line, reason) };
  if (ticks && isFixable(row)) item.checkboxState = checkbox(isTicked(row, ticks));
  return item;
}

function checkbox(ticked: boolean): NonNullable<TreeItem['checkboxState']> {
  const tooltip = ticked ? l10n.t('Clean Checked takes it') : l10n.t('Clean Checked leaves it');
  return {
    state: ticked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
    tooltip,
    accessibilityInformation: { label: tooltip },
  };
}
