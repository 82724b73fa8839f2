import assert from 'node:assert/strict';
import { removeLines } from '../../../src/core/clean/removed-lines';
import { applyEdits } from '../../../src/core/edits';
import { readPlain } from '../../../src/core/readers/plain';

/** The text without the lines that start with x. */
function without(text: string): string {
  const blocks = readPlain(text);
  const gone = new Set(blocks.filter((block) => block.text.startsWith('x')));
  return applyEdits(text, removeLines(text, blocks, gone));
}

describe('Removing lines', () => {
  it('leaves one stretch of blank lines where two would meet', () => {
    assert.equal(without('a\n\nx\n\nb\n'), 'a\n\nb\n');
    assert.equal(without('a\n\nx\nb\n'), 'a\n\nb\n');
    assert.equal(without('a\nx\n\n\nb\n'), 'a\n\n\nb\n');
    assert.equal(without('a\n\nx\n\nx\n\nb\n'), 'a\n\nb\n');
  });
  it('puts no blank line where there was none', () => assert.equal(without('a\nx\nb\n'), 'a\nb\n'));
  it('leaves blank lines alone where no line went', () => {
    assert.equal(without('\n\na\n\n\n\nb\nx\nc\n\n\n'), '\n\na\n\n\n\nb\nc\n\n\n');
  });
  it('leaves no blank lines at the ends where a line went', () => {
    assert.equal(without('x\n\na\n\nx\n'), 'a\n');
    assert.equal(without('\nx\n\na\n\nx\n\n\n'), 'a\n');
  });
  it('keeps the final newline, or keeps it missing', () => {
    assert.equal(without('a\n\nx'), 'a');
    assert.equal(without('a\r\nx\r\n'), 'a\r\n');
    assert.equal(without('a\nb\nx\n'), 'a\nb\n');
  });
  it('keeps the byte order mark and the line ends', () => {
    assert.equal(without('\ufeffx\r\na\r\n\r\nx\r\n\r\nb'), '\ufeffa\r\n\r\nb');
    assert.equal(without('a\rx\rb\r'), 'a\rb\r');
  });
  it('leaves nothing of a text of nothing else', () => {
    assert.equal(without('x\n\nx\n'), '');
    assert.equal(without('\ufeffx'), '\ufeff');
    assert.equal(without(''), '');
  });
});
