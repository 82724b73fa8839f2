// `npm run new-rule`: what it writes works as it is, in a copy of the core.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { LIST, nextSteps, scaffold } from '../../scripts/new-rule/scaffold';

const COPY = 'out/new-rule';
const TESTS = 'test/core/noise/rules.test.ts';
const list = readFileSync(LIST, 'utf8');

/** The rules' own tests of one rule, in the copy with these files. */
async function testRule(id: string, files: ReadonlyMap<string, string>) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(COPY, path)), { recursive: true });
    writeFileSync(join(COPY, path), text);
  }
  const outfile = join(COPY, 'rules.test.cjs');
  await build({ entryPoints: [join(COPY, TESTS)], outfile, bundle: true, platform: 'node', logLevel: 'error' });
  const mocha = resolve('node_modules/mocha/bin/mocha.js');
  return spawnSync(process.execPath, [mocha, '--timeout', '60000', '--grep', `fixtures ${id} `, 'rules.test.cjs'], {
    cwd: COPY,
    encoding: 'utf8',
  });
}

describe('A new rule', () => {
  before(() => {
    rmSync(COPY, { recursive: true, force: true });
    // The models of names are data that no rule needs.
    cpSync('src/core', join(COPY, 'src/core'), { recursive: true, filter: (path) => !path.endsWith('.bin') });
    cpSync(TESTS, join(COPY, TESTS));
  });
  after(() => rmSync(COPY, { recursive: true, force: true }));

  for (const [what, rule] of [
    ['of its id alone', { id: 'weather-box' }],
    ['of two lines', { id: 'zebra-line', noise: '（点击：看“斑马线” [1/2]）', content: "It's a 斑马线." }],
  ] as const)
    it(`passes the tests of rules: ${what}`, async function () {
      this.timeout(180_000);
      const files = scaffold(rule, list);
      const { status, stdout } = await testRule(rule.id, files);
      assert.equal(status, 0, stdout);
      assert.match(stdout, /2 passing/);
    });

  it('fails them where its fixture asks for more', async function () {
    this.timeout(180_000);
    const files = new Map(scaffold({ id: 'weather-box' }, list));
    files.set('test/fixtures/rules/weather-box/whole-line.json', '{ "noise": [2, 3], "content": [1] }');
    const { status, stdout } = await testRule('weather-box', files);
    assert.equal(status, 1);
    assert.match(stdout, /missed/);
  });

  it('stands once among the imports, in their order, and last in the list', () => {
    const text = scaffold({ id: 'weather-box' }, list).get(LIST) ?? '';
    assert.match(
      text,
      /'\.\/watermark-string';\nimport \{ weatherBox \} from '\.\/weather-box';\nimport .*'\.\/wechat-head';/,
    );
    assert.match(text, /\n {2}weatherBox,\n\];/);
    assert.equal(text.split('weatherBox').length, 3);
  });

  it('has an id that is new and looks like the others', () => {
    for (const id of ['', 'word', 'Weather-Box', 'weather_box', '../up-there'])
      assert.throws(() => scaffold({ id }, list), /like read-time/);
    assert.throws(() => scaffold({ id: 'end-mark' }, list), /already/);
  });

  it('comes with the next steps, which the page for contributors has too', () => {
    const page = readFileSync('docs/contributing.md', 'utf8');
    const files = nextSteps('ID').match(/(?:src|test|l10n)\/\S+(?=:)/g) ?? [];
    assert.equal(files.length, 3);
    for (const file of files) assert.ok(page.includes(`\`${file}\``), file);
  });
});
