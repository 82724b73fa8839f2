import assert from 'node:assert/strict';
import { rolesBesideBody, rolesInBody } from '../../../scripts/train/page-roles';
import { gatherEvidence } from '../../../src/core/label/evidence';
import { observe } from '../../../src/core/label/features/observations';
import { readPage } from '../../../src/core/read-page';

const LONG =
  'The council met on Tuesday evening and agreed, after a long debate, to repair the roof of the old market hall.';
const page = readPage(
  `<title>Roof to be repaired</title><h1>Roof to be repaired</h1><p>${LONG}</p><h2>Cost</h2><p>Who pays</p>
<ul><li>The town</ul><figure><figcaption>A hall</figcaption></figure><blockquote>It leaks.</blockquote><p>A teaser</p>`,
  'html',
);
const evidence = gatherEvidence(page);
const seen = observe(page, evidence);
const at = (words: string) => page.blocks.findIndex(({ text }) => text.startsWith(words));

describe('the roles that a block of a page may have in training', () => {
  it('are what its element says, and of plain words what their length leaves', () => {
    const roles = (words: string, isFirst = false) => rolesInBody(page, [], at(words), isFirst);
    assert.deepEqual(roles('Cost'), ['heading']);
    assert.deepEqual(roles('The town'), ['list-item']);
    assert.deepEqual(roles('It leaks'), ['quote', 'paragraph', 'attribution']);
    assert.deepEqual(roles('The council'), ['paragraph']);
    assert.deepEqual(roles('The council', true), ['paragraph', 'deck']);
    assert.deepEqual(roles('Who pays'), ['paragraph', 'heading']);
  });

  it('are noise beside the body, but for the headline, captions and what recognisers see', () => {
    const roles = (words: string) => rolesBesideBody(page, [], seen, at(words));
    assert.deepEqual(roles('A teaser'), ['noise']);
    assert.deepEqual(roles('A hall'), ['noise', 'caption']);
    assert.deepEqual(roles('Roof'), ['noise', 'title']);
    assert.deepEqual(rolesBesideBody(page, [{ role: 'date', certain: false, confidence: 0.6 }], seen, at('A teaser')), [
      'noise',
      'date',
    ]);
  });
});
