// The figures that a change may raise but not lower, with a digest of the files that they were measured on.

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/entities/language';
import type { Score } from './score';

export const FLOORS = 'test/core/entities/floors.json';
const ROOTS = ['src/core/entities', 'scripts/entities', 'scripts/train-entities.ts'];
/** What no score depends on. */
const ASIDE =
  /\.md$|values\/|evaluate\.ts$|floors\.ts$|speed\.ts$|plain\.ts$|answer\.ts$|pages\.ts$|referents\.ts$|aliases\.ts$|entities\.ts$|fallback\.ts$|mask\.ts$|corrections\.ts$|form\.ts$|pieces\.ts$|reader\.ts$|language\.ts$|glosses\.ts$/;

/** SHA-256 over the engine, the language's own files and what they are learnt with. */
export function digestOf(language: Language): string {
  const other = language === 'zh' ? /(?:^|[/-])en[-.]/ : /(?:^|[/-])zh[-.]/;
  const files = ROOTS.flatMap((root) => (root.endsWith('.ts') ? [root] : filesUnder(root))).filter(
    (file) => !ASIDE.test(file) && !other.test(file),
  );
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );

export function writeFloors(language: Language, folds: Score, sample: Score | undefined): void {
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Record<string, unknown>) : {};
  floors[language] = {
    digest: digestOf(language),
    names: folds.of('person', 'organization', 'place').f1,
    patterns: folds.of('work', 'date', 'quantity').f1,
    ...(sample && { sample: sample.of('person', 'organization', 'place').f1 }),
  };
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`);
}
