// How a language's model is learnt: the open sets first, then the annotated news and our own paragraphs.

import type { Language } from '../../src/core/entities/language';
import { pack } from '../../src/core/entities/pack';
import { type Paragraph, readTrain } from './data';
import { exampleOf } from './examples';
import { type Example, type FitOptions, Fitter, keepLargest, type Space, spaceOf } from './fit';
import { backgroundOf, ownOf } from './sets';

const OPTIONS: FitOptions = { rate: 0.1, decay: 0.00001, dropout: 0.1 };
const LEAST = 2;
const BACKGROUND_EPOCHS = 6;
const EPOCHS = 12;
/** One in so many examples of the open sets is seen again, so that they are not forgotten. */
const REPLAY = 5;
const OPEN_WEIGHT = 0.3;
const KEPT_FEATURES: Readonly<Record<Language, number>> = { zh: 120_000, en: 100_000 };

export interface Lesson {
  readonly space: Space;
  readonly own: readonly Example[];
  readonly common: Fitter;
}

/** What all folds have in common. `news` only widens the space of features. */
export function prepare(language: Language, news: readonly Example[], own = ownOf(language)): Lesson {
  const background = backgroundOf(language, OPEN_WEIGHT);
  const space = spaceOf([...background, ...own, ...news], LEAST);
  const common = new Fitter(space, OPTIONS);
  common.learn(background, BACKGROUND_EPOCHS);
  return { space, own: [...own, ...background.filter((_, i) => i % REPLAY === 0)], common };
}

export function finish(language: Language, { space, own, common }: Lesson, news: readonly Example[]): Uint8Array {
  const fitted = new Fitter(space, OPTIONS, common).learn([...news, ...own], EPOCHS);
  return pack(keepLargest(fitted, KEPT_FEATURES[language]));
}

/** The model that ships. It sees the news of the language, never the sample. */
export function learnModel(language: Language): Uint8Array {
  const news = readTrain(language === 'zh' ? 'zh-news' : 'en-news').map((p: Paragraph) => exampleOf(language, p, 1));
  return finish(language, prepare(language, news), news);
}
