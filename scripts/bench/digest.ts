// What a figure was measured on: the weights, the rules and the labeller.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const MEASURED = ['src/core/label/**/*.{ts,json}', 'src/core/noise/**/*.ts'];

/** SHA-256 of the files that the figures depend on most; the same whatever the line ends. */
export function digestOfEngine(): string {
  const hash = createHash('sha256');
  for (const file of globSync(MEASURED).sort())
    hash.update(`${file}\n${readFileSync(file, 'utf8').replaceAll('\r\n', '\n')}\n`);
  return hash.digest('hex');
}
