// What rules say of the file as a whole, through parse.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../../src/core';

const HIJACKED = readFileSync('test/fixtures/rules/hijacked-page/hijacked.txt', 'utf8');

describe('Flags of the document', () => {
  it('says that a page was hijacked', () => {
    assert.ok(parse(HIJACKED).document.includes('hijacked-page'));
  });

  it('says nothing by a rule that is off', () => {
    const levels = { 'hijacked-page': 'off' } as const;
    assert.ok(!parse(HIJACKED, { levels }).document.includes('hijacked-page'));
  });
});
