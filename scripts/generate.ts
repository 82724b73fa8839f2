// Writes what is made from the rules: their page, their ids in the settings, the schema of the workspace file.
// `npm run generate`; a core test says when it is due.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generatedFiles } from './generate/files';

for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
