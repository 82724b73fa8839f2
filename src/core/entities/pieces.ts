// What is read of an article: the words of each line that is not noise, with the way back to the source.

import type { Article, Span } from '../article';
import { placeOf } from '../text/places';
import { withoutNameless } from './mask';

/** What entities are found in: an Article is one. */
export type ArticleParts = Pick<Article, 'text' | 'language' | 'lines' | 'metadata' | 'places'> & {
  readonly plain?: Pick<Article, 'text' | 'lines'>;
};

export interface Piece {
  /** Without addresses, of the same length as the words. */
  readonly text: string;
  /** As people read it. */
  readonly words: string;
  /** From offsets in the piece to offsets in the source. */
  inSource(span: Span): Span;
}

export function piecesOf(article: ArticleParts): Piece[] {
  const { text, lines } = article.plain ?? article;
  return lines.flatMap(({ start, end, role }, i): Piece[] => {
    if (role === 'noise' || role === 'separator') return [];
    const words = text.slice(start, end);
    const places = article.plain && article.places?.[i];
    const inSource = (span: Span): Span =>
      places
        ? { start: placeOf(places, span.start, 'start') ?? start, end: placeOf(places, span.end, 'end') ?? end }
        : { start: start + span.start, end: start + span.end };
    return [{ text: withoutNameless(words), words, inSource }];
  });
}
