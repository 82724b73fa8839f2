// `npm run news-text -- clean FILE`: builds the command line and runs it where npm was called.
import { spawnSync } from 'node:child_process';
import { buildBundles } from './build.mjs';

await buildBundles(['cli']);
const { status } = spawnSync(process.execPath, ['dist/cli.js', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 2;
