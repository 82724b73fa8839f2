// The workflow of continuous integration runs what there is, on what package.json promises.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';
import manifest from '../../package.json';

interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> };
  readonly 'runs-on': string;
  readonly env?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

/** A value of the matrix, as workflows write it. */
const fromMatrix = (key: string) => `\${{ matrix.${key} }}`;

const SYSTEMS = ['ubuntu-latest', 'macos-latest', 'windows-latest'];

describe('The workflow', () => {
  const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8')) as { jobs: Record<string, Job> };
  const { check, desktop, browser } = jobs;
  assert.ok(check && desktop && browser);
  const commandsOf = ({ steps }: Job) => steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

  it('tests core and command line with every system and Node, from the oldest that is promised', () => {
    const { os, node = [] } = check.strategy?.matrix ?? {};
    assert.deepEqual(os, SYSTEMS);
    assert.equal(manifest.engines.node, `>=${node[0]}`);
    assert.deepEqual(node, [20, 22, 24]);
    assert.equal(check.steps.find((step) => step.with)?.with?.['node-version'], fromMatrix('node'));
    assert.ok(commandsOf(check).includes('node scripts/test.mjs core cli package'));
  });

  it('tests both hosts with every system and VS Code, the oldest that is promised and the latest', () => {
    const { os, vscode } = desktop.strategy?.matrix ?? {};
    assert.deepEqual(os, SYSTEMS);
    assert.deepEqual(vscode, [manifest.engines.vscode.replace('^', ''), 'stable']);
    assert.deepEqual(desktop.env, { VSCODE_VERSION: fromMatrix('vscode') });
    assert.match(readFileSync('test/editor/host/desktop.mjs', 'utf8'), /\bVSCODE_VERSION\b/);
    const parts = commandsOf(desktop).flatMap((run) => /--only (\S+)/.exec(run)?.[1] ?? []);
    assert.deepEqual(parts, ['desktop/', 'web/']);
  });

  it('tests the windows in a browser', () => {
    assert.ok(commandsOf(browser).includes('node scripts/test.mjs editor'));
  });

  it('runs scripts and suites that there are, in a checkout with its packages', () => {
    for (const [name, job] of Object.entries(jobs)) {
      const commands = commandsOf(job);
      assert.ok(job['runs-on'] === fromMatrix('os') || SYSTEMS.includes(job['runs-on']), name);
      assert.ok(commands.includes('npm ci'), name);
      for (const run of commands) {
        const [, script] = /^npm run (?:-s )?(\S+)/.exec(run) ?? [];
        if (script !== undefined) assert.ok(Object.hasOwn(manifest.scripts, script), run);
        const [, file, suites = ''] = /\bnode (scripts\/\S+)([ \w]*)/.exec(run) ?? [];
        if (file === undefined) continue;
        assert.ok(existsSync(file), run);
        for (const suite of suites.split(' ').filter(Boolean))
          assert.ok(globSync(`test/${suite}/**/*.test.*`).length > 0, run);
      }
    }
  });
});
