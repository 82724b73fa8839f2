// Weights that have not seen the site that they are measured on.

import { unpackWeights, type Weights } from '../../src/core/label/weights';
import type { TrainingText } from '../train/examples';
import { FOLDS, foldOf, Trainer } from '../train/labeller';

export type Strangers = (text: { readonly site: string }) => Weights;

/** For each text of a site the weights that were learnt without its fold. */
export function learnStrangers(texts: readonly TrainingText[]): Strangers {
  const trainer = new Trainer(texts);
  const unseen: Weights[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    console.error(`fold ${fold + 1} of ${FOLDS}`);
    unseen.push(unpackWeights(trainer.train(fold)));
  }
  return (text) => unseen[foldOf(text)] as Weights;
}
