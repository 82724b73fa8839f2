import assert from 'node:assert/strict';
import { profileOf } from '../../../src/core/label/profile';
import { byline } from '../../../src/core/label/roles/byline';
import { readPlain } from '../../../src/core/readers/plain';

const PROSE =
  'The council voted late on Tuesday to close the ferry line after forty years, and three hundred people came to the pier to see the last boat leave for the island.';

function marked(lines: readonly string[]): string[] {
  const text = lines.join('\n\n');
  const blocks = readPlain(text);
  return [...byline.mark({ text, blocks, profile: profileOf(text, blocks) })].map(
    ({ block }) => blocks[block]?.folded ?? '',
  );
}

describe('Bylines', () => {
  it('stand by the date below a deck that is as long as prose', () => {
    const lines = ['The last boat', PROSE, 'Mara Ellison', 'Nov 13, 2019 4:26 pm', PROSE];
    assert.deepEqual(marked(lines), ['Mara Ellison']);
    assert.deepEqual(marked(['The last boat', PROSE, 'Mara Ellison', PROSE, PROSE]), []);
  });
  it('name who did the research, and not what was researched', () => {
    assert.deepEqual(marked([PROSE, 'Researched by: Mara Ellison, Tom Reed']), [
      'Researched by: Mara Ellison, Tom Reed',
    ]);
    assert.deepEqual(marked([PROSE, 'Researched by the council for years']), []);
  });
  it('may be the paper itself', () => {
    assert.deepEqual(marked(['The last boat', 'Editorial', PROSE]), ['Editorial']);
    assert.deepEqual(marked([PROSE, 'Editorial']), []);
  });
});
