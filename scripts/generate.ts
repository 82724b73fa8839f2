// Writes what is made from rules, settings, options, figures (pages and tables, rule ids in the manifest, a schema) and
// from the bundles (notices, bill of materials). `npm run generate`; a core test says when it is due.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundledFiles } from './generate/bundled-files';
import { generatedFiles } from './generate/files';

async function generate(): Promise<void> {
  for (const [path, text] of [...generatedFiles(), ...(await bundledFiles())]) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
}

generate();
