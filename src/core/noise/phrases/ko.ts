import type { Phrases } from '.';

/** Korean. */
export const ko: Phrases = {};
