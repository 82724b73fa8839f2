import {
  Disposable,
  DocumentHighlight,
  DocumentHighlightKind,
  Hover,
  Location,
  l10n,
  languages,
  type Position,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Entity, EntityType, Mention } from '../core';
import type { ArticleCache } from './article-cache';
import { rangeOf } from './diagnostic';
import { TEXT_SELECTOR } from './languages';
import { entityTooltip } from './sidebar/entity-item';
import { mentionAt } from './sidebar/entity-rows';
import { isWatched } from './watched-documents';

/** Whose name the mouse and the cursor are told of; dates and figures speak for themselves. */
const NAMES: ReadonlySet<EntityType> = new Set(['person', 'organization'] satisfies EntityType[]);

/** Names of people and organisations in the text: what the mouse is told, all places of the one at the cursor, references. */
export function registerNames(articles: ArticleCache): Disposable {
  /** What is named at a place of an article; nothing where the text has changed meanwhile. */
  async function namedAt(document: TextDocument, position: Position) {
    if (!isWatched(document)) return undefined;
    const { version } = document;
    const { isArticle } = await articles.read(document);
    if (!isArticle || document.version !== version) return undefined;
    const entities = await articles.entities(document);
    return document.version === version ? mentionAt(entities, document.offsetAt(position)) : undefined;
  }

  const rangesOf = (document: TextDocument, { mentions }: Entity) => mentions.map((place) => rangeOf(document, place));

  return Disposable.from(
    languages.registerHoverProvider(TEXT_SELECTOR, {
      async provideHover(document, position, token) {
        if (!workspace.getConfiguration('newsText', document).get('hover.enable', true)) return undefined;
        const named = await namedAt(document, position);
        if (!named || token.isCancellationRequested || !NAMES.has(named.entity.type)) return undefined;
        return hoverOf(document, named.entity, named.mention);
      },
    }),
    languages.registerDocumentHighlightProvider(TEXT_SELECTOR, {
      async provideDocumentHighlights(document, position, token) {
        // The cursor goes everywhere: it alone is no reason to load the models.
        if (!articles.hasEntities(document)) return undefined;
        const named = await namedAt(document, position);
        if (!named || token.isCancellationRequested || !NAMES.has(named.entity.type)) return undefined;
        return rangesOf(document, named.entity).map(
          (range) => new DocumentHighlight(range, DocumentHighlightKind.Text),
        );
      },
    }),
    languages.registerReferenceProvider(TEXT_SELECTOR, {
      async provideReferences(document, position, _, token) {
        const named = await namedAt(document, position);
        if (!named || token.isCancellationRequested) return undefined;
        return rangesOf(document, named.entity).map((range) => new Location(document.uri, range));
      },
    }),
  );
}

function hoverOf(document: TextDocument, entity: Entity, mention: Mention): Hover {
  const { type, name } = entity;
  const text = entityTooltip(entity, document.getText());
  const link = (label: string, command: string) =>
    `[${label}](command:newsText.${command}?${encodeURIComponent(JSON.stringify([{ type, name }]))})`;
  const offered = ['nextMention', 'findMentions', 'hideEntity'];
  text.isTrusted = { enabledCommands: offered.map((command) => `newsText.${command}`) };
  const links = [
    link(l10n.t('Next Mention'), 'nextMention'),
    link(l10n.t('Find All Mentions'), 'findMentions'),
    link(l10n.t('Hide'), 'hideEntity'),
  ];
  text.appendMarkdown(`\n\n${links.join(' · ')}`);
  return new Hover(text, rangeOf(document, mention));
}
