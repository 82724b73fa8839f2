// The floors of accuracy hold for the engine that they were measured on: who changes it measures anew.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { digestOfEngine } from '../../scripts/bench/digest';

interface Floors {
  readonly digest: string;
  readonly figures: Readonly<Record<string, number>>;
}

/** What must be reached, whatever else changes. */
const LEAST: Readonly<Record<string, number>> = {
  'en-text': 0.925,
  'world-text': 0.93,
  'columns-body-kept': 0.99,
  'columns-noise-found': 0.92,
  'columns-roles': 0.88,
};

describe('The floors of accuracy', () => {
  const { digest, figures } = JSON.parse(readFileSync('test/bench/floors.json', 'utf8')) as Floors;

  it('were measured on the weights, the rules and the labeller as they are', () => {
    assert.equal(digest, digestOfEngine(), 'run `npm run bench -- --raise` and look at what it says');
  });

  for (const [name, least] of Object.entries(LEAST))
    it(`are high enough: ${name}`, () => {
      assert.ok((figures[name] ?? 0) >= least, `${name} is ${figures[name]}, ${least} must be reached`);
    });
});
