// What the bundles can do to a machine: read and write files where the command line is asked to, start threads of their own,
// and nothing else. No network, no other programs, no code made from text.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { transform } from 'esbuild';
import { globSync } from 'tinyglobby';
import { type Bundle, productionBundles } from '../../scripts/generate/bundled-packages';
import { parse, RULES } from '../../src/core';

/** Modules that a bundle asks for when it runs, each with the feature that needs it. */
const MODULES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  extension: { vscode: 'the editor itself' },
  web: { vscode: 'the editor itself' },
  worker: {},
  library: {
    '../parts/entities.cjs': 'entities, where they are asked for',
    '../parts/page-weights.cjs': 'HTML pages',
    '../parts/re2js.cjs': 'patterns of the user',
    '../parts/read-html.cjs': 'HTML pages',
    '../parts/read-markdown.cjs': 'Markdown',
    '../parts/write-markdown.cjs': 'Markdown',
    '../parts/yaml.cjs': 'front matter',
  },
  module: {},
  'parts/diff': {},
  'parts/entities': {},
  'parts/page-weights': {},
  'parts/re2js': {},
  'parts/read-html': {},
  'parts/read-markdown': {},
  'parts/tinyglobby': {
    fs: 'tinyglobby looks into folders',
    module: 'fdir asks whether picomatch is there',
    path: 'tinyglobby and picomatch put paths together',
    url: 'tinyglobby takes folders as addresses, too',
  },
  'parts/write-markdown': { './yaml.cjs': 'front matter' },
  'parts/yaml': {},
  cli: {
    './parts/program.cjs': 'all but its start',
    'node:events': 'waits while the reader of the output is behind',
    'node:fs': 'keeps compiled code',
    'node:path': 'paths of files',
    'node:v8': 'tells the engine how often its patterns are tried',
    'node:vm': 'takes the compiled code of the core and its parts',
    'node:worker_threads': '--jobs',
    'node:zlib': 'checksums of compiled code',
  },
  'parts/program': {
    '../library/index.cjs': 'the core, which lies beside it',
    './diff.cjs': '--diff',
    './tinyglobby.cjs': 'folders and patterns of files',
    '../../l10n/bundle.l10n.zh-cn.json': '--locale zh-cn',
    'node:events': 'waits while the reader of the output is behind',
    'node:fs': 'reads the named files and writes where --write and --out-dir say',
    'node:os': 'counts the processors for --jobs',
    'node:path': 'paths of files',
    'node:stream/consumers': 'reads standard input',
    'node:util': 'reads the arguments',
    'node:worker_threads': '--jobs',
  },
};

/** Doors to the network, to other programs and to code from text. */
const DOORS: Readonly<Record<string, RegExp>> = {
  network:
    /\b(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/,
  // A method of that name, as re2js has one, is none.
  eval: /(?<![.\w$])eval\b(?!\([^()]*\)\{)/,
  'code from text': /(?<![.\w$])Function\(|\bset(?:Timeout|Interval)\(["'`]|\.constructor\(["'`]|\bWebAssembly\b/,
  'modules by name at run time': /\brequire\((?!["'])|\bimport\((?!["'])|\bprocess\.(?:binding|dlopen)\b/,
  // Threads for the parser: the one built-in module that is asked for where it may be missing, as in a browser.
  'built-in modules': /\bgetBuiltinModule\b(?!\?\.\(["'`]node:worker_threads["'`]\))/,
};

const doorsIn = (code: string) => Object.keys(DOORS).filter((door) => DOORS[door]?.test(code));

describe('The bundles', () => {
  let bundles: Readonly<Record<string, Bundle>> = {};
  before(async () => {
    bundles = await productionBundles();
  });

  it('are the ones that this page knows', () => {
    assert.deepEqual(Object.keys(bundles).sort(), Object.keys(MODULES).sort());
  });

  for (const [name, reasons] of Object.entries(MODULES)) {
    it(`${name} asks for no module but these: ${Object.keys(reasons).join(', ') || 'none at all'}`, () => {
      const outputs = Object.values(bundles[name]?.metafile.outputs ?? {});
      const asked = new Set(outputs.flatMap(({ imports }) => imports.map(({ path }) => path)));
      assert.deepEqual([...asked].sort(), Object.keys(reasons).sort());
    });

    it(`${name} has no door to the network, to other programs, or to code from text`, () => {
      assert.deepEqual(doorsIn(bundles[name]?.code ?? ''), []);
    });
  }

  it('answer as the sources do, whose patterns and sieves they make otherwise', async () => {
    const code = Buffer.from(bundles.module?.code ?? '').toString('base64');
    const built = await import(`data:text/javascript;base64,${code}`);
    const examples = RULES.flatMap(({ example }) => [example.noise, example.content]).join('\n\n');
    const texts = globSync('test/fixtures/articles/*/input.txt').map((file) => readFileSync(file, 'utf8'));
    for (const text of [examples, ...texts])
      assert.equal(JSON.stringify(built.parse(text)), JSON.stringify(parse(text)), text.slice(0, 80));
  });

  it('would be found to have one, were it there', async () => {
    for (const [code, door] of [
      ['export const load = (name) => fetch(name)', 'network'],
      ['export const load = (name) => globalThis.fetch(name)', 'network'],
      ['export const send = (name) => new WebSocket(name)', 'network'],
      ['export const whole = (function () { return this || (0, eval)("this"); })()', 'eval'],
      ['export const run = (code) => eval(code)', 'eval'],
      ['export const run = (code) => new Function(code)()', 'code from text'],
      ['export const later = () => setTimeout("run()", 1)', 'code from text'],
      ['export const take = (name) => import(name)', 'modules by name at run time'],
      ['export const start = () => process.getBuiltinModule("node:child_process")', 'built-in modules'],
    ] as const)
      assert.ok(doorsIn((await transform(code, { minify: true, format: 'esm' })).code).includes(door), code);
  });
});
