// What VS Code's extension host loads as the test module, in the desktop's host and in the web worker's alike.
import 'mocha/mocha';
import { Uri, version, workspace } from 'vscode';
import { ledger } from '../../ledger';

declare const WorkerGlobalScope: unknown;

/**
 * Runs the tests that `load` declares and writes the results into the workspace, where the host's runner reads them. On a
 * busy machine a key may come before a list heeds it: what failed has a second try, which is told.
 */
export async function runTests(load: () => void): Promise<void> {
  const failures: { title: string; message: string }[] = [];
  const pending: string[] = [];
  const retried: string[] = [];
  let passed = 0;
  let error: string | undefined;
  try {
    mocha.setup({ ui: 'bdd', timeout: 60_000, retries: 1, forbidOnly: true, reporter: class {} as never });
    load();
    await new Promise<void>((done) => {
      // The browser build's own `run` wants a `location`, which Node has not.
      const runner = Mocha.prototype.run.call(mocha, () => done());
      runner.on('test', (test) => void write('.progress', test.fullTitle()));
      runner.on('pass', () => passed++);
      runner.on('pending', (test) => pending.push(test.fullTitle()));
      runner.on('retry', (test, cause) => retried.push(`${test.fullTitle()}: ${cause.message}`));
      runner.on('fail', (test, cause: Error) =>
        failures.push({ title: test.fullTitle(), message: cause.stack ?? String(cause) }),
      );
    });
  } catch (cause) {
    error = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
  const host = typeof WorkerGlobalScope === 'undefined' ? 'desktop' : 'web';
  await writeResults({ host, version, passed, failures, retried, pending, error, ...ledger() });
  if (failures.length > 0 || error) throw new Error(`${failures.length} failed`);
}

/** Under another name first: the reader must not meet half a file. */
async function writeResults(results: object): Promise<void> {
  const draft = await write('.results.draft', JSON.stringify(results));
  await workspace.fs.rename(draft, Uri.joinPath(draft, '../.results.json'));
}

async function write(name: string, text: string): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('the tests need a workspace folder');
  const file = Uri.joinPath(folder, name);
  await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}
