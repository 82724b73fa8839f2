// The same text gives the same bytes: in another process, under another clock and language. The web's extension host is
// held to the same digests by `test/editor/suite/same-bytes.test.ts`.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { countTried } from '../ledger';

const PROGRAM = `
  import { digestsInNode } from './test/promises/digest-texts.mjs';
  console.log(JSON.stringify(await digestsInNode()));
`;

/** Whose capital İ, order of letters, first day of the week and midnight differ. */
const PLACES: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

function digestsUnder(place: Readonly<Record<string, string>>): string[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    env: { ...process.env, ...place },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('The same text', () => {
  it('gives the same bytes in every process, whatever clock and language it runs under', () => {
    const [first = [], ...others] = PLACES.map(digestsUnder);
    assert.ok(first.length > 40, `only ${first.length} texts`);
    countTried(first.length * PLACES.length);
    for (const other of others) assert.deepEqual(other, first);
  }).timeout(180_000);
});
