// The texts of the fixtures and samples, and what Node makes of them: for hosts that have no files, as a browser.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { NODE_PROGRAM } from '../../scripts/build/node-program.mjs';

const PLACES = [
  'samples/**/*.{txt,news,html}',
  'test/fixtures/articles/*/input.txt',
  'test/fixtures/{found,pages}/**/*.{txt,md,html}',
];

export function digestTexts() {
  return globSync(PLACES)
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));
}

/** Bundles the one function that makes digests, for Node; returns its path. */
async function bundleDigest() {
  const outfile = resolve('out/test/digest.cjs');
  await build({
    entryPoints: ['test/promises/digest.ts'],
    outfile,
    ...NODE_PROGRAM,
  });
  return outfile;
}

/** What this Node makes of the texts. */
export async function digestsInNode() {
  return createRequire(resolve('x'))(await bundleDigest()).digestsOf(digestTexts());
}
