// Measures everything in one run, side by side: `npm run benchmark [-- --write] [-- --full] [-- --only PATTERN]`.
// `--write` makes docs/performance.md of it; `--full` takes 100 MB and 1,000,000 records, too; `--records N` so many.

import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { caseNames, makeCase } from './benchmark/cases';
import { measure, type Result } from './benchmark/measure';
import { corpusRows, nameOf, startRows } from './benchmark/process-rows';
import { type Measured, ms, reportOf } from './benchmark/report';
import { targetsOf } from './benchmark/targets';

const { values } = parseArgs({
  options: {
    case: { type: 'string' },
    only: { type: 'string', default: '' },
    write: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    records: { type: 'string' },
  },
});

if (values.case !== undefined)
  void measure(makeCase(values.case)).then((result) => console.log(JSON.stringify(result)));
else void main();

async function main(): Promise<void> {
  const measured: Measured[] = [];
  const wanted = new RegExp(values.only);
  for (const name of caseNames(values.full).filter((one) => wanted.test(one))) {
    const result = inOwnProcess(name);
    if (!result) continue;
    const [what = '', on = ''] = name.split(' · ');
    measured.push({ name: what, on, result });
    console.log(`${name}: ${ms(result.times[result.times.length >> 1] ?? 0)}`);
  }
  if (values.only && !values.write) return;
  const records = Number(values.records ?? (values.full ? 1_000_000 : 20_000));
  const processes = [...(await startRows()), ...(await corpusRows(records))];
  const page = reportOf(measured, targetsOf(measured, processes, nameOf(records)), processes);
  if (values.write) writeFileSync('docs/performance.md', page);
  else console.log(page);
}

/** The result, or nothing for a case that cannot be measured here. */
function inOwnProcess(name: string): Result | undefined {
  const { stdout, status } = spawnSync(process.execPath, [...process.execArgv, __filename, '--case', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status === 0) return JSON.parse(stdout);
  console.log(`${name}: failed`);
  return undefined;
}
