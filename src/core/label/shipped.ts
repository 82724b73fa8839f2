// The weights that are shipped: unpacked when the first text of their format is judged.

import text from './labeller.weights.json';
import { pageWeights } from './shipped-page';
import { type PackedWeights, unpackWeights, type Weights } from './weights';

export const SHIPPED = { text: () => text, page: pageWeights } as const satisfies Readonly<
  Record<string, () => PackedWeights>
>;

const unpacked: Partial<Record<keyof typeof SHIPPED, Weights>> = {};

/** Those of pages know what markup tells; Markdown, whose markup tells no places, is judged as text. */
export function shippedWeights(kind: keyof typeof SHIPPED): Weights {
  unpacked[kind] ??= unpackWeights(SHIPPED[kind]());
  return unpacked[kind];
}
