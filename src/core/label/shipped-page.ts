// The weights of pages apart: who reads plain text alone need not have them.

import page from './labeller-html.weights.json';
import type { PackedWeights } from './weights';

export function pageWeights(): PackedWeights {
  return page;
}
