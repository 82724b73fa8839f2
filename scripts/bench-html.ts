// How long reading takes, page by page: `node scripts/run.mjs scripts/bench-html.ts [TRACK]`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseBody } from '../src/core';
import { readHtml } from '../src/core/readers/html';

const [track = 'world-html'] = process.argv.slice(2);
const file = join(process.env.NEWS_TEXT_DATA ?? '../shared', 'bench', 'pages', `${track}.jsonl.gz`);
const pages: string[] = gunzipSync(readFileSync(file))
  .toString()
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text);

for (const [name, work] of [
  ['read', readHtml],
  ['body', (text: string) => parseBody(text, { format: 'html' })],
] as const) {
  for (const page of pages.slice(0, 10)) work(page);
  const times = pages.map((page) => {
    // Of this process alone: the clock would count what else the machine does.
    const start = process.cpuUsage();
    work(page);
    return process.cpuUsage(start).user / 1000;
  });
  times.sort((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  console.log(
    `${track} ${name}: mean ${mean.toFixed(1)} ms, median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
  );
}
