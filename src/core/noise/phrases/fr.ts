import type { Phrases } from '.';

/** French. */
export const fr: Phrases = {};
