import assert from 'node:assert/strict';
import { bodyLines } from '../../../scripts/train/body-lines';
import { inOrder } from '../../../scripts/train/body-order';

const FIRST = 'The ferry returns to the old landing after two years of repairs';
const SECOND = 'Passengers cheered when the bell was rung for the first time';
const labelled = (lines: readonly string[], truth: string) => inOrder(bodyLines(lines, truth), lines, truth);

describe('which lines of a page are its known body', () => {
  it('takes the copy that stands beside the rest', () => {
    assert.deepEqual(labelled([FIRST, 'Menu', 'Weather', 'Sport', FIRST, SECOND], `${FIRST}\n${SECOND}`), [
      'other',
      'other',
      'other',
      'other',
      'body',
      'body',
    ]);
  });

  it('does not know of lines that stand in another order', () => {
    assert.deepEqual(labelled([SECOND, FIRST, SECOND.replace('bell', 'horn')], `${FIRST}\n${SECOND}`)[1], 'body');
  });
});
