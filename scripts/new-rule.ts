// Begins a rule: `npm run new-rule ID ['A LINE TO TAKE' ['A LINE TO LEAVE']]`. Writes its file, its fixture and its line
// in the list of rules, and says what is left to do.

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LIST, nextSteps, scaffold } from './new-rule/scaffold';

const [id = '', noise, content] = process.argv.slice(2);
try {
  const files = scaffold({ id, noise, content }, readFileSync(LIST, 'utf8'));
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  const code = [...files.keys()].filter((path) => path.endsWith('.ts'));
  spawnSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', ...code]);
  console.log(`\n${nextSteps(id)}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
