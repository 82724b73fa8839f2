// Runs a TypeScript program of this repository: `node scripts/run.mjs scripts/train.ts [arguments]`.
import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { NODE_PROGRAM } from './build/node-program.mjs';

const [program, ...rest] = process.argv.slice(2);
if (!program) {
  console.error('usage: node scripts/run.mjs PROGRAM.ts [arguments]');
  process.exit(2);
}
const outfile = join('out', `${basename(program, '.ts')}.cjs`);
await build({
  entryPoints: [program],
  outfile,
  ...NODE_PROGRAM,
  external: ['esbuild', 'tinyglobby'],
});
process.exitCode =
  spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' }).status ?? 1;
