// How a language's model is learnt: the open sets first, then the annotated news and our own paragraphs, also with other names.

import type { Language } from '../../src/core/entities/language';
import { pack } from '../../src/core/entities/pack';
import { withOtherNames } from './augment';
import { type Paragraph, readOwn, readTrain } from './data';
import { exampleOf } from './examples';
import { type Example, type FitOptions, Fitter, keepLargest, type Space, spaceOf } from './fit';
import { backgroundOf } from './sets';

const OPTIONS: FitOptions = { rate: 0.1, decay: 0.00001, dropout: 0.1 };
const LEAST = 2;
const BACKGROUND_EPOCHS = 5;
const EPOCHS = 8;
/** One in so many examples of the open sets is seen again, so that they are not forgotten. */
const REPLAY = 6;
const OPEN_WEIGHT = 0.3;
/** How often a paragraph is seen with other names, and how much such a one weighs. */
const TURNS = 2;
const TURN_WEIGHT = 0.4;
const KEPT_FEATURES: Readonly<Record<Language, number>> = { zh: 120_000, en: 120_000 };

export interface Lesson {
  readonly space: Space;
  readonly own: readonly Example[];
  readonly common: Fitter;
}

/** A paragraph as it is and with other names. */
export function examplesOf(language: Language, paragraph: Paragraph): Example[] {
  const turns = Array.from({ length: TURNS }, (_, turn) => withOtherNames(language, paragraph, turn));
  return [exampleOf(language, paragraph, 1), ...turns.map((other) => exampleOf(language, other, TURN_WEIGHT))];
}

/** What all folds have in common. `news` only widens the space of features. */
export function prepare(language: Language, news: readonly Example[], own: readonly Paragraph[]): Lesson {
  const background = backgroundOf(language, OPEN_WEIGHT);
  const written = own.flatMap((paragraph) => examplesOf(language, paragraph));
  const space = spaceOf([...background, ...written, ...news], LEAST);
  const common = new Fitter(space, OPTIONS);
  common.learn(background, BACKGROUND_EPOCHS);
  return { space, own: [...written, ...background.filter((_, i) => i % REPLAY === 0)], common };
}

export function finish(language: Language, { space, own, common }: Lesson, news: readonly Example[]): Uint8Array {
  const fitted = new Fitter(space, OPTIONS, common).learn([...news, ...own], EPOCHS);
  return pack(keepLargest(fitted, KEPT_FEATURES[language]));
}

/** The model that ships. It sees the news of the language, never the sample. */
export function learnModel(language: Language): Uint8Array {
  const news = readTrain(language === 'zh' ? 'zh-news' : 'en-news').flatMap((p) => examplesOf(language, p));
  return finish(language, prepare(language, news, readOwn(language)), news);
}
