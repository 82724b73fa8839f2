import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits, type Format, parse } from '../../src/core';
import { RULES } from '../../src/core/noise/rules';
import { forgetLines } from '../../src/core/text/memo';

const ALL = globSync('test/fixtures/articles/*/input.txt')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));
const TEXTS = ALL.filter((_, i) => i % 4 === 0);
/** No two lines alike: what is seen twice in one reading is remembered as well. */
const manyOf = (copies: number) =>
  Array.from({ length: copies }, (_, n) => ALL.join('\n\n').replace(/\S(?=\n)/g, `$& ${n}`)).join('\n\n');
/** Of a length at which lines that an edit left are not asked about again, and of one of which signs look at the start alone. */
const LONG = [manyOf(1), manyOf(6)];

const SOURCES: readonly (readonly [Format, readonly string[], string?, number?])[] = [
  ['text', TEXTS],
  ['text', LONG.slice(0, 1), 'of many lines', 60],
  ['text', LONG.slice(1), 'of thousands of lines', 20],
  ['html', globSync('test/fixtures/pages/*.html').map((file) => readFileSync(file, 'utf8'))],
  ['markdown', globSync('test/fixtures/found/*.md').map((file) => readFileSync(file, 'utf8'))],
];

describe('Parsing again after edits', () => {
  for (const [format, sources, kind = 'of all kinds', numRuns = 60] of SOURCES)
    it(`gives what parsing for the first time gives: ${format} ${kind}`, () => {
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        isAtLine: fc.boolean(),
        length: fc.nat(40),
        replacement: fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 8 }),
          fc.constantFrom('\n', '\r\n', '\r', '\ufeff', '（', '2020年8月3日', '<p>', '</div>', '> ', '```\n'),
          // Lines that rules and recognisers speak of, and whose neighbours they look at.
          fc.constantFrom(...RULES.map(({ example }) => `${example.noise}\n`)),
          fc.constantFrom('推荐阅读\n', '12\n', 'Share\n', '标签：书店 巴黎\n', 'By Jane Doe\n', '来源：望江日报\n'),
        ),
      });
      fc.assert(
        fc.property(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 4 }), (source, edits) => {
          let text = source;
          for (const { at, isAtLine, length, replacement } of edits) {
            parse(text, { format });
            const place = Math.floor(at * text.length);
            const start = isAtLine ? text.lastIndexOf('\n', place) + 1 : place;
            text = applyEdits(text, [{ start, end: Math.min(text.length, start + length), replacement }]);
          }
          const again = parse(text, { format });
          forgetLines();
          deepEqual(again, parse(text, { format }));
        }),
        { numRuns },
      );
    });

  it('gives it for every third line that goes, and comes back', () => {
    const [text = ''] = LONG;
    const whole = JSON.stringify(parse(text));
    for (const [n, { start, end }] of parse(text).blocks.entries()) {
      if (n % 3 > 0) continue;
      parse(text);
      const without = applyEdits(text, [{ start, end: end + 1, replacement: '' }]);
      const again = JSON.stringify(parse(without));
      equal(JSON.stringify(parse(text)), whole, `line ${n} comes back`);
      forgetLines();
      equal(again, JSON.stringify(parse(without)), `line ${n} goes`);
    }
  });

  it('has texts long enough for both', () => {
    const [long, longer] = LONG.map(({ length }) => length) as [number, number];
    ok(long > 20_000 && long < 150_000, String(long));
    ok(longer > 150_000, String(longer));
  });

  for (const [kind, text, format] of [
    ['a short text', (LONG[0] ?? '').slice(0, 19_000), 'text'],
    ['a long text', manyOf(4), 'text'],
    ['Markdown', manyOf(1), 'markdown'],
    ['a page', `<article><p>${manyOf(1).replace(/\n+/g, '</p>\n<p>')}</p></article>`, 'html'],
  ] as const)
    it(`holds no versions of before: ${kind}`, () => {
      forgetLines();
      let version: string = text;
      const type = (keystrokes: number) => {
        for (let i = 0; i < keystrokes; i++) {
          const at = version.indexOf(' ', Math.floor((version.length * i) / keystrokes));
          version = applyEdits(version, [{ start: at, end: at, replacement: ` word${i}` }]);
          parse(version, { format });
        }
        return memoryInUse();
      };
      const before = type(10);
      const held = (type(60) - before) / 60 / (2 * text.length);
      // What is remembered of a line that was typed takes some memory, too.
      ok(held < 0.3, `${held.toFixed(2)} of the text with each keystroke`);
    });

  it('takes a fraction of the time: what its lines say by themselves is remembered', () => {
    const text = manyOf(1);
    parse(text);
    const [first, again] = [() => forgetLines(), () => undefined].map((before) =>
      // A busy machine is slow now and then: the best of some tries counts.
      Math.min(
        ...[1, 2, 3, 4, 5].map((n) => {
          before();
          return processorTime(() => parse(`${text}\n${n}`));
        }),
      ),
    ) as [number, number];
    ok(again < first * 0.8, `${again} ms after ${first} ms`);
  });
});

/** Bytes, without what is garbage. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function processorTime(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}
