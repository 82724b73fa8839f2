// With the right role on every line, all that is made of it is right: what fails in the articles fails in the roles.

import assert from 'node:assert/strict';
import { CASES } from './articles-gold';
import { articleOfGold } from './articles-roles';
import { faultsOf } from './articles-score';
import { readPieces } from './pieces';

describe('The articles of the fixtures with their right roles', () => {
  for (const one of [...CASES, ...readPieces()])
    it(`are right in metadata, headings and every line: ${one.name.replaceAll('-', ' ')}`, () => {
      assert.deepEqual(faultsOf(one, articleOfGold(one)), { body: [], noise: [], spans: [], front: [] });
    });
});
