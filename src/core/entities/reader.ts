// Entities for whoever has many texts, one after the other: each model is loaded when the first text needs it.

import { corrected, type EntityCorrection } from './corrections';
import { entitySteps, modelLanguageOf } from './entities';
import type { Entity } from './entity';
import type { Language } from './language';
import { loadModels, type Models } from './models';
import type { ArticleParts } from './pieces';

/** The bytes of a data file by its name, see MODEL_FILES. */
export type ReadModel = (name: string) => Promise<Uint8Array>;

/** Rejects where a model cannot be read; the next call tries again. */
export type EntityReader = (article: ArticleParts, corrections?: readonly EntityCorrection[]) => Promise<Entity[]>;

/** `rest` is waited for in long texts, so that other work of the same thread gets its turn. */
export function createEntityReader(readModel: ReadModel, rest?: () => Promise<void>): EntityReader {
  const loading = new Map<Language, Promise<Models>>();

  function modelsFor(language: Language): Promise<Models> {
    const known = loading.get(language) ?? loadModels(readModel, [language]);
    loading.set(language, known);
    known.catch(() => loading.delete(language));
    return known;
  }

  return async (article, corrections = []) => {
    const language = modelLanguageOf(article);
    const steps = entitySteps(article, language ? await modelsFor(language) : {});
    for (;;) {
      const step = steps.next();
      if (step.done) return corrected(step.value, corrections);
      await rest?.();
    }
  };
}
