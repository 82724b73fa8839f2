// The nouns of the entity engine. Offsets are UTF-16 code units in the article's text.

import type { Span } from '../article';

export const ENTITY_TYPES = ['person', 'organization', 'place', 'work', 'date', 'quantity'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export interface Mention extends Span {
  readonly text: string;
}

/** One referent with all its mentions, in the order of the text. */
export interface Entity {
  readonly type: EntityType;
  /** The fullest form that the text has. */
  readonly name: string;
  /** The other forms, in the order of the text. */
  readonly aliases: readonly string[];
  /** A date as ISO 8601 (`2020-10`, `2020-08-03/2020-08-05`), a quantity as number and unit (`440500000000 CNY`); absent where neither is certain. */
  readonly value?: string;
  readonly mentions: readonly Mention[];
}

/** A mention before it is known whom it means. */
export interface TypedSpan extends Span {
  readonly type: EntityType;
}
