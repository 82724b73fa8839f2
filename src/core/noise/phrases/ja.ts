import type { Phrases } from '.';

/** Japanese. */
export const ja: Phrases = {};
