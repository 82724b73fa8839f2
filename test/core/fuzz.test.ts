// The fuzzer for some seconds, from a fixed seed; `npm run fuzz` is for longer.

import assert from 'node:assert/strict';
import { countTried } from '../ledger';
import { fuzz } from '../promises/fuzz';
import { shrunk } from '../promises/shrink';
import { TARGETS } from '../promises/targets';

const SECONDS = 15;

describe('Inputs that nobody wrote', () => {
  it('break no promise', async () => {
    const { tried, findings } = await fuzz(TARGETS, 8, SECONDS);
    const counts = Object.values(tried);
    countTried(counts.reduce((sum, count) => sum + count, 0));
    console.log(`    fuzzed ${JSON.stringify(tried)}`);
    assert.deepEqual(findings, []);
    assert.ok(Math.min(...counts) > 10, 'too few tried');
  }).timeout(300_000);

  it('are found and cut down when they break one', async () => {
    const target = {
      name: 'no x after a',
      make: () => 'first\nabcx\nlast',
      attempt: (input: string) => assert.doesNotMatch(input, /a.*x/, 'broken: here'),
    };
    const { findings } = await fuzz([target], 1, 0.02);
    assert.deepEqual(findings, [{ target: target.name, seed: 1, message: 'broken: here', input: 'ax' }]);
    assert.equal(await shrunk('whole', async () => false), 'whole');
  });
});
