import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { digestOf, FLOORS } from '../../../scripts/entities/floors';

interface Floor {
  readonly digest: string;
  readonly names: number;
  readonly patterns: number;
  readonly sample?: number;
}

/** What must be reached, in percent: strict F1 in five folds by id, and on the sample by a model that has not seen it. */
const LEAST = { zh: { names: 72, patterns: 80, sample: 85 }, en: { names: 75, patterns: 80 } };

const readFloors = (): Record<'zh' | 'en', Floor> => JSON.parse(readFileSync(FLOORS, 'utf8'));

describe('floors of the entity engine', () => {
  for (const language of ['zh', 'en'] as const) {
    it(`were measured on the engine and the models that are here (${language})`, () => {
      const floors = readFloors();
      const hint = `node scripts/run.mjs scripts/entities/evaluate.ts ${language} --write`;
      assert.equal(floors[language].digest, digestOf(language), hint);
    });

    it(`are as high as asked for (${language})`, () => {
      const floors = readFloors();
      for (const [name, least] of Object.entries(LEAST[language]))
        assert.ok((floors[language][name as keyof Floor] as number) >= least, name);
    });
  }
});
