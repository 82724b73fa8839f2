import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The test module writes its results into the workspace when it is done: they reach no window by themselves. */
export async function waitForResults(folder, { seconds = 600, alive = () => true } = {}) {
  const file = join(folder, '.results.json');
  for (const end = Date.now() + seconds * 1000; Date.now() < end && alive(); ) {
    try {
      return JSON.parse(await readFile(file, 'utf8'));
    } catch {
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  return undefined;
}

/** Prints what failed and counts. Another extension host than the one asked for, no test, a pending one: failed. */
export function report(name, kind, results) {
  console.log(`\neditor: ${name}`);
  if (!results) {
    console.log('  no result');
    return { passed: 0, failed: 1 };
  }
  const { host, version, passed, failures, pending, error } = results;
  const broken = [
    ...failures.map(({ title, message }) => `${title}\n    ${message.replaceAll('\n', '\n    ')}`),
    ...pending.map((title) => `${title}\n    is pending`),
    ...(error ? [error] : []),
    ...(host === kind ? [] : [`ran in the ${host} extension host, not in ${kind}`]),
    ...(passed === 0 ? ['no test passed'] : []),
  ];
  console.log(`  VS Code ${version}, ${host} extension host: ${passed} passed, ${broken.length} failed`);
  for (const line of broken) console.log(`  ✗ ${line}`);
  return { passed, failed: broken.length };
}
