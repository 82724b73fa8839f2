import type { Phrases } from '.';

/** Portuguese. */
export const pt: Phrases = {};
