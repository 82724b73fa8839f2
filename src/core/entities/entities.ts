// Where to start reading: an article and models in, entities out. No file is opened here: models.ts tells what is needed.

import type { Article } from '../article';
import type { Entity } from './entity';
import { fallbackNames } from './fallback';
import { type Language, languageOf } from './language';
import { maskMarkup } from './mask';
import type { LanguageModel, Models } from './models';
import { recognise, type Scored, scorePiece } from './recognise';
import { type FoundMention, referentsOf } from './referents';
import { dayOf } from './values/calendar';
import { enDateValue } from './values/en-dates';
import { quantityValue } from './values/quantities';
import { zhDateValue } from './values/zh-dates';

export type ArticleParts = Pick<Article, 'text' | 'format' | 'language' | 'lines' | 'metadata'>;

/** Pieces kept from one call to the next; a text edited in one line is read again in that line only. */
const KEPT_PIECES = 4000;
const kept = new WeakMap<LanguageModel, Map<string, Scored>>();

/** Entities of every line that is not noise, in the order of the text. Empty where the language has no model and no fallback. */
export function entitiesOf(article: ArticleParts, models: Models): Entity[] {
  const words = article.lines.filter(({ role }) => role !== 'noise' && role !== 'separator');
  const masked = maskMarkup(article.text, article.format);
  const pieces = words.map(({ start, end }) => ({ start, text: masked.slice(start, end) }));
  const language = languageOf(pieces.map(({ text }) => text).join('\n'), article.language);
  const model = language && models[language];
  if (!language || !model) return language ? [] : referentsOf(fallbackNames(article, pieces), 'en');
  const scored = pieces.map(({ text }) => pieceOf(text, language, model));
  const published = dayOf(article.metadata.published);
  const mentions = recognise(scored, language, model).flatMap((spans, i) =>
    spans.map((span): FoundMention => {
      const from = pieces[i]?.start ?? 0;
      const start = from + span.start;
      const end = from + span.end;
      const form = formOf(masked.slice(start, end));
      const value =
        span.type === 'date'
          ? (language === 'zh' ? zhDateValue : enDateValue)(form, published)
          : span.type === 'quantity'
            ? quantityValue(form, language)
            : undefined;
      return { type: span.type, start, end, text: article.text.slice(start, end), form, value };
    }),
  );
  return referentsOf(mentions, language);
}

function pieceOf(text: string, language: Language, model: LanguageModel): Scored {
  const known = kept.get(model) ?? new Map<string, Scored>();
  kept.set(model, known);
  const piece = known.get(text) ?? scorePiece(text, language, model);
  known.delete(text);
  known.set(text, piece);
  for (const oldest of known.keys()) {
    if (known.size <= KEPT_PIECES) break;
    known.delete(oldest);
  }
  return piece;
}

/** Without the marks of a title and with single blanks. */
const formOf = (text: string): string =>
  text
    .replace(/^[《〈]|[》〉]$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
