import type { Phrases } from '.';

/** German. */
export const de: Phrases = {};
