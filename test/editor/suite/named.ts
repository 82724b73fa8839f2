// An article with names in it, and the view that lists them.
import { commands, type TextDocument, window } from 'vscode';
import type { EntitiesView } from '../../../src/editor/sidebar/entities-view';
import type { EntityRow } from '../../../src/editor/sidebar/entity-rows';
import { ok } from './assert';
import { NAMES_ARTICLE } from './texts';
import { shows } from './views';
import { openSaved, until } from './workbench';

export const CHEN = { type: 'person', name: '陈望平' } as const;

/** The view with what is named in the document. */
export async function named(document: TextDocument): Promise<EntitiesView> {
  await commands.executeCommand('newsTextEntities.focus');
  const { entities } = await shows('article');
  await until(
    'the entities',
    () => entities.tree.visible && entities.state === 'some' && entities.shown?.document === document,
  );
  await window.showTextDocument(document);
  return entities;
}

/** Waits for something in the view, which is made anew only while it is seen: another one may take its place, late. */
export function untilIn({ tree }: EntitiesView, what: string, condition: () => unknown): Promise<unknown> {
  let isHidden = false;
  return until(what, () => {
    if (!tree.visible && !isHidden) void commands.executeCommand('newsTextEntities.focus');
    isHidden = !tree.visible;
    return condition();
  });
}

export async function openNamed(name = 'named.txt'): Promise<{ document: TextDocument; view: EntitiesView }> {
  const document = await openSaved(name, NAMES_ARTICLE);
  return { document, view: await named(document) };
}

export function rowOf(view: EntitiesView, entity: Parameters<EntitiesView['find']>[0]): EntityRow {
  const row = view.find(entity);
  ok(row, `no ${entity.name}`);
  return row;
}

/** Where the name stands, in the order of the text. */
export const placesOf = (name: string, text = NAMES_ARTICLE) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => index);
