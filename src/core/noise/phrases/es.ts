import type { Phrases } from '.';

/** Spanish. */
export const es: Phrases = {};
