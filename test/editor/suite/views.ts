// The views of the sidebar as the extension gives them to other extensions.
import { extensions, type TreeDataProvider, type TreeItem } from 'vscode';
import type { Sidebar } from '../../../src/editor/sidebar/sidebar';
import { ok } from './assert';
import { until } from './workbench';

export async function sidebar(): Promise<Sidebar> {
  const extension = extensions.getExtension<{ sidebar: Sidebar }>('news-text.news-text-cleanup');
  ok(extension);
  return (await extension.activate()).sidebar;
}

/** Waits until the views are about this state of things. */
export async function shows(state: string): Promise<Sidebar> {
  const views = await sidebar();
  await until(`the views to be in the state ${state}`, () => views.article.state === state);
  return views;
}

export async function childrenOf<T>(rows: TreeDataProvider<T>, row?: T): Promise<T[]> {
  return (await rows.getChildren(row)) ?? [];
}

export async function itemOf<T>(rows: TreeDataProvider<T>, row: T): Promise<TreeItem> {
  return rows.getTreeItem(row);
}
