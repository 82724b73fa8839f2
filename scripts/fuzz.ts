// Tries what is promised on inputs that nobody wrote: `npm run fuzz -- [--seconds N] [--seed N]`. The seconds are of the
// processor. A failing input is cut down, printed and written to `out/fuzz`; mended, it becomes a fixture of
// `test/fixtures/found`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzz } from '../test/promises/fuzz';
import { TARGETS } from '../test/promises/targets';

const { values } = parseArgs({ options: { seconds: { type: 'string' }, seed: { type: 'string' } } });
const seconds = Number(values.seconds ?? 30);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);

main();

async function main(): Promise<void> {
  const { tried, findings } = await fuzz(TARGETS, seed, seconds);
  mkdirSync('out/fuzz', { recursive: true });
  for (const { target, seed, message, input } of findings) {
    const file = `out/fuzz/${target.replaceAll(' ', '-')}-${seed}.txt`;
    writeFileSync(file, input);
    console.log(`${target}, seed ${seed}: ${message}\n  ${file}: ${JSON.stringify(input)}`);
  }
  const counts = Object.entries(tried).map(([name, count]) => `${count} ${name}`);
  console.log(`tried from seed ${seed}: ${counts.join(', ')}; ${findings.length} failed`);
  process.exitCode = findings.length > 0 ? 1 : 0;
}
