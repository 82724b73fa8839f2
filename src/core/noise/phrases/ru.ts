import type { Phrases } from '.';

/** Russian. */
export const ru: Phrases = {};
