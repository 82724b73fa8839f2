import assert from 'node:assert/strict';
import { tidy } from '../../../src/core/clean/tidy';
import { applyEdits } from '../../../src/core/edits';

/** The line without its tags. */
function without(line: string): string {
  const edits = [...line.matchAll(/<\/?\w+>/g)].map(({ index, 0: tag }) => ({
    start: index,
    end: index + tag.length,
    replacement: '',
  }));
  const tidied = tidy(line, { start: 0, end: line.length }, edits);
  tidied.forEach(({ start, end }, i) => {
    assert.ok(start >= (tidied[i - 1]?.end ?? 0) && start < end, 'edits overlap');
  });
  return applyEdits(line, tidied);
}

describe('Removing words from a line', () => {
  it('takes the blanks that would be left at its ends', () => {
    assert.equal(without('<b> one two <i>'), 'one two');
    assert.equal(without('one <b> <i>'), 'one');
  });
  it('takes the second of two blanks that come to stand side by side', () => {
    assert.equal(without('one <b> two'), 'one two');
    assert.equal(without('one<b> two'), 'one two');
  });
  it('takes a blank between two removals once', () => {
    assert.equal(without('one.</p> </div> </div>'), 'one.');
    assert.equal(without('one </p> </div> two'), 'one two');
    assert.equal(without('<p> <b> one'), 'one');
  });
});
