import { deepEqual } from 'node:assert/strict';
import { rememberAtMost } from '../../src/core';
import { byLine } from '../../src/core/text/memo';

describe('What is remembered of lines', () => {
  afterEach(() => rememberAtMost(Number.POSITIVE_INFINITY));

  it('is found once, as long as it is remembered', () => {
    const asked: string[] = [];
    const lengthOf = byLine((line) => asked.push(line) && line.length);
    deepEqual(['a', 'bb', 'a', 'bb'].map(lengthOf), [1, 2, 1, 2]);
    deepEqual(asked, ['a', 'bb']);
  });

  it('stays as small as a program asks for that reads many texts', () => {
    const asked: string[] = [];
    const lengthOf = byLine((line) => asked.push(line) && line.length);
    rememberAtMost(2);
    deepEqual(['a', 'bb', 'ccc', 'dddd', 'eeeee', 'a'].map(lengthOf), [1, 2, 3, 4, 5, 1]);
    deepEqual(asked.at(-1), 'a');
  });
});
