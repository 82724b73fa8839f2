import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyEdits, type Format, parse } from '../../src/core';
import { forgetLines } from '../../src/core/text/memo';

const TEXTS = globSync('test/fixtures/articles/*/input.txt')
  .sort()
  .filter((_, i) => i % 4 === 0)
  .map((file) => readFileSync(file, 'utf8'));

const SOURCES: readonly (readonly [Format, readonly string[], string?])[] = [
  ['text', TEXTS],
  ['text', [TEXTS.join('\n\n')], 'of many lines'],
  ['html', globSync('test/fixtures/pages/*.html').map((file) => readFileSync(file, 'utf8'))],
  ['markdown', globSync('test/fixtures/found/*.md').map((file) => readFileSync(file, 'utf8'))],
];

describe('Parsing again after edits', () => {
  for (const [format, sources, kind = 'of all kinds'] of SOURCES)
    it(`gives what parsing for the first time gives: ${format} ${kind}`, () => {
      const edit = fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat(40),
        replacement: fc.oneof(
          fc.string({ unit: 'grapheme', maxLength: 8 }),
          fc.constantFrom('\n', '广告\n', '（', '2020年8月3日', '<p>', '</div>', '> ', '```\n'),
        ),
      });
      fc.assert(
        fc.property(fc.constantFrom(...sources), fc.array(edit, { minLength: 1, maxLength: 4 }), (source, edits) => {
          let text = source;
          for (const { at, length, replacement } of edits) {
            parse(text, { format });
            const start = Math.floor(at * text.length);
            text = applyEdits(text, [{ start, end: Math.min(text.length, start + length), replacement }]);
          }
          const again = parse(text, { format });
          forgetLines();
          deepEqual(again, parse(text, { format }));
        }),
        { numRuns: 60 },
      );
    });

  it('takes a fraction of the time: what its lines say by themselves is remembered', () => {
    // No two lines alike: what is seen twice in one reading is remembered as well.
    const copies = [1, 2, 3, 4].map((n) => TEXTS.join('\n\n').replace(/\S(?=\n)/g, `$& ${n}`));
    const text = copies.join('\n\n');
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

function processorTime(work: () => unknown): number {
  const from = process.cpuUsage();
  work();
  return process.cpuUsage(from).user / 1000;
}
