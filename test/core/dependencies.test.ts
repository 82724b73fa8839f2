import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';

const PACKAGES: Readonly<Record<string, string>> = { ...manifest.devDependencies };

/** Name, licence and reason, by the rows of the page's tables. */
const ROW = /^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm;

describe('docs/dependencies.md', () => {
  const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(ROW)].map(([, name = '', ...rest]) => ({
    name,
    licence: rest[0]?.trim(),
    reason: rest[1]?.trim() ?? '',
  }));

  it('names every package of package.json, once, with its reason', () => {
    const wanted = Object.keys(PACKAGES);
    assert.deepEqual(rows.map(({ name }) => name).sort(), wanted.sort());
    assert.deepEqual(
      rows.filter(({ reason }) => reason.length < 15),
      [],
    );
  });

  it('names the licence that each package has', () => {
    for (const { name, licence } of rows) {
      const found = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license;
      assert.equal(licence, found, name);
    }
  });

  it('is the whole truth: nothing is needed at run time, and no version is open', () => {
    assert.equal('dependencies' in manifest, false);
    for (const version of Object.values(PACKAGES)) assert.match(version, /^\d/);
  });
});
