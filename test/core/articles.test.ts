// The made-up articles, end to end. `floor.json` lists those that must pass; it is only ever raised, on purpose.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/core';
import { CASES } from './articles-gold';
import { faultsOf } from './articles-score';
import { readPieces } from './pieces';

const FLOOR: readonly string[] = JSON.parse(readFileSync('test/fixtures/articles/floor.json', 'utf8'));

const PIECES: readonly string[] = JSON.parse(readFileSync('test/fixtures/pieces/floor.json', 'utf8'));

describe('The articles of the fixtures', () => {
  it('are all there, and the floor names some of them', () => {
    const names = CASES.map(({ name }) => name);
    assert.ok(names.length >= 26);
    assert.deepEqual(
      FLOOR.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual([...new Set(FLOOR)].sort(), FLOOR);
  });

  it('hold the sample as it is shown to people', () => {
    const sample = CASES.find(({ name }) => name === 'zh-sample-qingdao');
    assert.equal(sample?.text, readFileSync('samples/qingdao.txt', 'utf8'));
  });

  it('are there in many languages, and the floor names nearly all', () => {
    const names = readPieces().map(({ name }) => name);
    assert.ok(names.length >= 50 && PIECES.length >= 0.95 * names.length);
    assert.deepEqual(
      PIECES.filter((name) => !names.includes(name)),
      [],
    );
    assert.deepEqual([...new Set(PIECES)].sort(), PIECES);
  });

  for (const one of readPieces().filter(({ name }) => PIECES.includes(name)))
    it(`are read rightly: ${one.name.replaceAll('-', ' ')}`, () => {
      assert.deepEqual(faultsOf(one, parse(one.text)), { body: [], noise: [], spans: [], front: [] });
    });

  for (const one of CASES.filter(({ name }) => FLOOR.includes(name)))
    it(`are read rightly: ${one.name.replaceAll('-', ' ')}`, () => {
      assert.deepEqual(faultsOf(one, parse(one.text)), { body: [], noise: [], spans: [], front: [] });
    });
});
