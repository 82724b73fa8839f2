import type { Recogniser } from './recogniser';
import { byline } from './roles/byline';

/** In the order in which they are believed: the first certain one wins. */
export const RECOGNISERS: readonly Recogniser[] = [byline];
