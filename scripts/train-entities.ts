// Learns the names of both languages: `npm run train:entities`, or `node scripts/run.mjs scripts/train-entities.ts zh`.
// The same data give the same bytes. scripts/entities/evaluate.ts tells how good they are.

import { writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '../src/core/entities/language';
import { learnModel } from './entities/learn';

const named = process.argv.slice(2).filter((word): word is Language => LANGUAGES.some((language) => language === word));
for (const language of named.length > 0 ? named : LANGUAGES) {
  const bytes = learnModel(language);
  const file = `src/core/entities/models/${language}-names.bin`;
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes`);
}
