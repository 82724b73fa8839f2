// Where to start reading: an article and models in, entities out. No file is opened here: models.ts tells what is needed.

import { simplified } from '../text/simplified';
import type { Entity, EntityType, TypedSpan } from './entity';
import { fallbackNames } from './fallback';
import { formOf } from './form';
import { glossedOf } from './glosses';
import { type Language, languageOf } from './language';
import type { LanguageModel, Models } from './models';
import { type ArticleParts, type Piece, piecesOf } from './pieces';
import { recognise, type Scored, scorePiece } from './recognise';
import { type FoundMention, referentsOf } from './referents';
import { type Day, dayOf } from './values/calendar';
import { enDateValue } from './values/en-dates';
import { enQuantityValue } from './values/en-quantities';
import { zhDateValue } from './values/zh-dates';
import { zhQuantityValue } from './values/zh-quantities';

/** Pieces kept from one call to the next, in UTF-16 units: a text edited in one line is read again in that line only. */
const KEPT_LENGTH = 600_000;
const kept = new WeakMap<LanguageModel, PieceCache>();

interface PieceCache {
  readonly pieces: Map<string, Scored>;
  length: number;
}

/** How much is read between two rests, in UTF-16 units. */
const STEP = 20_000;

/** The language whose model the article needs; undefined where there is none for it. */
export function modelLanguageOf(article: ArticleParts): Language | undefined {
  return languageOfPieces(piecesOf(article), article);
}

/** Entities of every line that is not noise, in the order of the text. Empty where the language has no model and no fallback. */
export function entitiesOf(article: ArticleParts, models: Models): Entity[] {
  const steps = entitySteps(article, models);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, with rests in between for whoever has other work, too. */
export function* entitySteps(article: ArticleParts, models: Models): Generator<undefined, Entity[]> {
  const all = piecesOf(article);
  const language = languageOfPieces(all, article);
  if (!language) return referentsOf(fallbackNames(article.language, all), 'en');
  const model = models[language];
  if (!model) return [];
  // The model has learnt simplified characters.
  const pieces = language === 'zh' ? all.map((piece) => ({ ...piece, text: simplified(piece.text) })) : all;
  const scored: Scored[] = [];
  let since = 0;
  for (const { text } of pieces) {
    scored.push(scoredOf(text, language, model));
    since += text.length;
    if (since < STEP) continue;
    since = 0;
    yield;
  }
  const published = dayOf(article.metadata.published);
  const found = recognise(scored, language, model).flatMap((spans, i) => {
    const piece = pieces[i];
    if (!piece) return [];
    const glossed = glossedOf(piece.text, spans);
    return spans.map((span, j) => mentionOf(span, glossed[j], piece, language, published));
  });
  return referentsOf(found, language);
}

function languageOfPieces(pieces: readonly Piece[], { language }: ArticleParts): Language | undefined {
  return languageOf(pieces.map(({ text }) => text).join('\n'), language);
}

type ValueOf = (form: string, published: Day | undefined) => string | undefined;

const VALUES: Readonly<Record<Language, Readonly<Partial<Record<EntityType, ValueOf>>>>> = {
  zh: { date: zhDateValue, quantity: zhQuantityValue },
  en: { date: enDateValue, quantity: enQuantityValue },
};

function mentionOf(
  span: TypedSpan,
  same: TypedSpan | undefined,
  { text, words, inSource }: Piece,
  language: Language,
  published: Day | undefined,
): FoundMention {
  const form = formOf(text.slice(span.start, span.end));
  const value = VALUES[language][span.type]?.(form, published);
  const sameAs = same && formOf(text.slice(same.start, same.end));
  return { type: span.type, ...inSource(span), text: words.slice(span.start, span.end), form, sameAs, value };
}

function scoredOf(text: string, language: Language, model: LanguageModel): Scored {
  const cache = kept.get(model) ?? { pieces: new Map<string, Scored>(), length: 0 };
  kept.set(model, cache);
  const { pieces } = cache;
  const known = pieces.get(text);
  const piece = known ?? scorePiece(text, language, model);
  if (!pieces.delete(text)) cache.length += text.length;
  pieces.set(text, piece);
  for (const oldest of pieces.keys()) {
    if (cache.length <= KEPT_LENGTH || oldest === text) break;
    pieces.delete(oldest);
    cache.length -= oldest.length;
  }
  return piece;
}
