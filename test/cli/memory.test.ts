// JSON lines take no more memory for a million records than for some ten thousand.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as after } from 'node:timers/promises';
import { corpus } from '../../scripts/benchmark/commands';
import { ARTICLE } from './article';
import { CLI } from './process';

const MB = 1_000_000;
/** As long without a byte taken: the command line waits for its reader. */
const STILL = 3000;

describe('--jsonl in constant memory', () => {
  it('needs less than 240 MB with two threads', async () => {
    const { peak } = await corpus(6000, 2);
    assert.ok(peak < 240, `${peak} MB`);
  }).timeout(120_000);

  it('is measured alone, not with the memory of what starts it', async () => {
    const own = Buffer.alloc(400 * MB, 1);
    const { peak } = await corpus(10, 1);
    assert.ok(peak < 240, `${peak} MB beside ${own.length} bytes`);
  });

  for (const jobs of ['1', '2'])
    it(`reads no further while nobody takes its answers (--jobs ${jobs})`, async () => {
      const child = spawn(process.execPath, [CLI, 'clean', '--jsonl', '--jobs', jobs]);
      const record = `${JSON.stringify({ id: 1, text: ARTICLE })}\n`;
      const records = record.repeat(50);
      let given = 0;
      let waits = false;
      while (!waits && given < 32 * MB) {
        given += Buffer.byteLength(records);
        if (!child.stdin.write(records)) waits = !(await Promise.race([once(child.stdin, 'drain'), after(STILL)]));
      }
      assert.ok(given < 8 * MB, `${given} bytes`);

      child.stdin.end();
      let answers = 0;
      for await (const chunk of child.stdout) answers += String(chunk).split('\n').length - 1;
      assert.equal(answers, (given / Buffer.byteLength(records)) * 50);
    }).timeout(120_000);
});
