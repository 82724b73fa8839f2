import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The test module writes its results into the workspace when it is done, and before that what it is at: they reach no
 * window by themselves. Waits as long as that goes on, however busy the machine is.
 */
export async function waitForResults(folder, { seconds = 180, alive = () => true } = {}) {
  let seen = '';
  for (let end = Date.now() + seconds * 1000; Date.now() < end && alive(); ) {
    const results = await readFile(join(folder, '.results.json'), 'utf8').catch(() => undefined);
    if (results !== undefined) return JSON.parse(results);
    const progress = await readFile(join(folder, '.progress'), 'utf8').catch(() => '');
    if (progress !== seen) end = Date.now() + seconds * 1000;
    seen = progress;
    await new Promise((done) => setTimeout(done, 200));
  }
  if (alive()) console.log(`  the last that was heard: ${seen || 'nothing'}`);
  return undefined;
}

/** Prints what failed and counts. Another extension host than the one asked for, no test, a pending one: failed. */
export function report(name, kind, results) {
  console.log(`\neditor: ${name}`);
  if (!results) {
    console.log('  no result');
    return { passed: 0, failed: 1 };
  }
  const { host, version, passed, failures, retried, pending, error, inputs, faults } = results;
  addToLedger(inputs, faults);
  const broken = [
    ...failures.map(({ title, message }) => `${title}\n    ${message.replaceAll('\n', '\n    ')}`),
    ...pending.map((title) => `${title}\n    is pending`),
    ...(error ? [error] : []),
    ...(host === kind ? [] : [`ran in the ${host} extension host, not in ${kind}`]),
    ...(passed === 0 ? ['no test passed'] : []),
  ];
  console.log(`  VS Code ${version}, ${host} extension host: ${passed} passed, ${broken.length} failed`);
  for (const line of retried) console.log(`  a second try of what failed: ${line}`);
  for (const line of broken) console.log(`  ✗ ${line}`);
  return { passed, failed: broken.length };
}

/** That of `test/ledger.ts`: a host is a program of its own, with a ledger of its own. */
function addToLedger(inputs, faults) {
  const key = Symbol.for('news-text.ledger');
  globalThis[key] ??= { inputs: 0, faults: 0 };
  globalThis[key].inputs += inputs;
  globalThis[key].faults += faults;
}
