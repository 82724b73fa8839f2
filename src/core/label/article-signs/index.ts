// All signs, and the sum that weighs them. The weights are learnt by scripts/train-gate.ts.

import { DOCUMENTS } from './documents';
import { FORM } from './form';
import { MARKUP } from './markup';
import { NEWS } from './news';
import { RECORDS } from './records';
import type { Sign, TextView } from './sign';
import { STORY } from './story';

export const SIGNS: readonly Sign[] = [...NEWS, ...FORM, ...STORY, ...DOCUMENTS, ...RECORDS, ...MARKUP];

export interface Weights {
  readonly bias: number;
  /** By sign. */
  readonly weights: Readonly<Record<string, number>>;
}

/** What each sign says of the text, in the order of `SIGNS`. */
export function measure(text: TextView): number[] {
  return SIGNS.map((sign) => sign.measure(text));
}

/** Whether the text is a news article: the weighed sum, without what weighs nothing. */
export function isNews(text: TextView, { bias, weights }: Weights): boolean {
  const weighed = SIGNS.filter(({ id }) => (weights[id] ?? 0) !== 0);
  return weighed.reduce((sum, sign) => sum + (weights[sign.id] ?? 0) * sign.measure(text), bias) > 0;
}

/** Above 0 the text is a news article. */
export function score(measures: readonly number[], { bias, weights }: Weights): number {
  return SIGNS.reduce((sum, { id }, i) => sum + (weights[id] ?? 0) * (measures[i] ?? 0), bias);
}
