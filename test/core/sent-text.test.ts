import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { createTextReceiver, createTextSender } from '../../src/editor/engine/sent-text';

describe('Texts on their way to the other thread', () => {
  it('arrive as they were sent, whatever was sent before', () => {
    const piece = fc.string({ unit: 'binary', maxLength: 12 });
    const step = fc.record({ at: fc.nat(60), length: fc.nat(8), piece, of: fc.nat(12) });
    fc.assert(
      fc.property(piece, fc.array(step, { maxLength: 40 }), (first, steps) => {
        const pack = createTextSender();
        const unpack = createTextReceiver();
        const texts = [first];
        for (const { at, length, piece: added, of } of steps) {
          const text = texts[of % texts.length] ?? '';
          texts.push(text.slice(0, at) + added + text.slice(at + length));
        }
        deepEqual(
          texts.map((text) => unpack(structuredClone(pack(text)))),
          texts,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('cross once: then a keystroke does, and of the same text nothing', () => {
    const pack = createTextSender();
    const text = 'The harbour was quiet that day. '.repeat(4000);
    pack(text);
    ok(JSON.stringify(pack(`${text.slice(0, 7000)}x${text.slice(7000)}`)).length < 100);
    deepEqual(pack(text), { id: 0 });
  });

  it('are not held for ever', () => {
    const pack = createTextSender();
    const long = (letter: string) => letter.repeat(5_000_000);
    pack(long('a'));
    pack(long('b'));
    equal((pack(long('a')) as { text: string }).text.length, 5_000_000);
  });
});
