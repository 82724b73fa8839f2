import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { readPlain, rereadPlain } from '../../../src/core/readers/plain';

/** Texts of few kinds of pieces, so that edits meet line ends, blank lines, indents and marks of byte order. */
const piece = fc.constantFrom('a', 'b ', '  ', '\u3000', '\n', '\r\n', '\r', '\ufeff', '中。', '\n\n');
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('Plain text that was edited', () => {
  it('is read as if it were new', () => {
    fc.assert(
      fc.property(text, text, text, text, (above, gone, added, below) => {
        const before = above + gone + below;
        const after = above + added + below;
        const { blocks, head, tail } = rereadPlain(after, { text: before, blocks: readPlain(before) });
        deepEqual(blocks, readPlain(after));
        const said = (all: typeof blocks) => all.map(({ text: words, blanksBefore }) => [words, blanksBefore]);
        const last = readPlain(before);
        deepEqual(said(blocks.slice(0, head)), said(last.slice(0, head)));
        deepEqual(said(blocks.slice(blocks.length - tail)), said(last.slice(last.length - tail)));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps all lines but the one that changed', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => `Line ${i}`);
    const before = lines.join('\n');
    lines[2500] += ' and more';
    const { head, tail } = rereadPlain(lines.join('\n'), { text: before, blocks: readPlain(before) });
    equal(head, 2500);
    equal(tail, 2499);
  });
});
