// What must not be in any tracked file.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** A folder of somebody's machine; in brackets so that this line is none. */
const MACHINE_PATH = /(?<![\w.:/-])\/(?:w[o]rk|r[o]ot|h[o]me\/\w+|U[s]ers\/\w+)\//;

describe('The repository', () => {
  const { stdout } = spawnSync('git', ['ls-files'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const files = stdout.split('\n').filter((file) => file !== '' && existsSync(file));

  it('holds files', () => assert.ok(files.length > 100));

  it('names no path of a machine', () => {
    const own = files.filter((file) => !/^test\/fixtures\/not-news\//.test(file));
    assert.deepEqual(
      own.filter((file) => MACHINE_PATH.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('keeps download addresses out of the lockfile', () => {
    assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /"resolved"/);
  });

  it('has a checksum for every package in the lockfile', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const names = Object.keys(packages).filter((name) => name !== '');
    assert.ok(names.length > 100);
    assert.deepEqual(
      names.filter((name) => !/^sha512-/.test(packages[name].integrity ?? '')),
      [],
    );
  });
});
