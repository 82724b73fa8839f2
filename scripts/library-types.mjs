// The types of the library and of what the extension gives to others: those that their doors reach.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { globSync } from 'tinyglobby';

const TYPES = resolve('dist/library/types');

rmSync(TYPES, { recursive: true, force: true });
const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(1);
const reached = new Set();
for (const door of ['core/index.d.ts', 'editor/api.d.ts']) reach(join(TYPES, door));
for (const file of globSync('**/*.d.ts', { cwd: TYPES, absolute: true })) if (!reached.has(resolve(file))) rmSync(file);
// What is imported as an ES module is declared by one.
writeFileSync(join(TYPES, '../index.d.mts'), "export * from './types/core/index.js';\n");

function reach(file) {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
    const target = resolve(dirname(file), path);
    reach(`${target}.d.ts`);
    reach(join(target, 'index.d.ts'));
  }
}
