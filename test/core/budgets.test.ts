import { equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the bundles', () => {
  it('weigh no more than they may', function () {
    this.timeout(60_000);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--weigh'], {
      encoding: 'utf8',
    });
    equal(status, 0, stdout + stderr);
    equal(stdout.match(/of \d+ bytes/g)?.length, 3);
  });
});
