import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

describe('docs/reliability.md', () => {
  const rows = readFileSync('docs/reliability.md', 'utf8').match(/^\| (?!promise)[^-|].*\|$/gm) ?? [];
  const filesOf = (row: string) => [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);

  it('names for each promise the tests that hold it', () => {
    assert.ok(rows.length > 20);
    assert.deepEqual(
      rows.filter((row) => filesOf(row).length === 0),
      [],
    );
  });

  it('names only files with tests', () => {
    for (const file of new Set(rows.flatMap(filesOf)))
      assert.ok(existsSync(file) && /^ *it\(/m.test(readFileSync(file, 'utf8')), file);
  });
});
