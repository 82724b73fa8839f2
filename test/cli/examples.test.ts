// The worker of the examples under a stand-in for Spark's `pipe` and Hadoop Streaming: a process for each partition, which
// is fed lines while its lines are read.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { ARTICLE } from './article';
import { CLI } from './process';

const WORKERS: Readonly<Record<string, RegExp>> = {
  'spark.py': /^WORKER = "news-text (.+)"$/m,
  'hadoop-streaming.sh': /-mapper 'news-text (.+)'$/m,
};

/** Feeds every partition to a process of its own, all at once, and gives back their lines. */
function pipe(partitions: readonly (readonly string[])[], words: readonly string[]): Promise<string[][]> {
  return Promise.all(
    partitions.map(async (lines) => {
      const worker = spawn(process.execPath, [CLI, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
      const ended = once(worker, 'close');
      const answers = text(worker.stdout);
      for (const line of lines) if (!worker.stdin.write(`${line}\n`)) await once(worker.stdin, 'drain');
      worker.stdin.end();
      assert.deepEqual(await ended, [0, null]);
      return (await answers).split('\n').slice(0, -1);
    }),
  );
}

for (const [file, pattern] of Object.entries(WORKERS))
  describe(`The worker of examples/${file}`, () => {
    const [, command = ''] = pattern.exec(readFileSync(`examples/${file}`, 'utf8')) ?? [];
    const record = (id: string) => JSON.stringify({ id, text: ARTICLE });

    it('answers every record of every partition with one line, in order; an empty partition with none', async () => {
      const partitions = [12, 0, 12].map((size, part) => Array.from({ length: size }, (_, at) => `${part}-${at}`));
      const answers = await pipe(
        partitions.map((ids) => ids.map(record)),
        command.split(' '),
      );
      const read = answers.map((lines) => lines.map((line) => JSON.parse(line)));
      assert.deepEqual(
        read.map((records) => records.map(({ id }) => id)),
        partitions,
      );
      for (const { body } of read.flat()) assert.match(body, /临湾市/);
    });

    it('answers a record that cannot be read with an error, and goes on', async () => {
      const [lines = []] = await pipe([['no JSON', record('good')]], command.split(' '));
      const [bad, good] = lines.map((line) => JSON.parse(line));
      assert.deepEqual([Object.keys(bad), good.id], [['id', 'error'], 'good']);
    });
  });
