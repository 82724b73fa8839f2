// What is made from the rules and from the bundles is up to date.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { BILL, bundledFiles, NOTICES } from '../../scripts/generate/bundled-files';
import { generatedFiles, SCHEMA } from '../../scripts/generate/files';
import { RULES, readWorkspaceFile, WORKSPACE_FILE_NAME } from '../../src/core';

function isUpToDate(path: string, text: string): void {
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  assert.ok(now === text, `run \`npm run generate\`: ${path} is not up to date`);
}

describe('Generated files', () => {
  for (const [path, text] of generatedFiles())
    it(`${path} is as \`npm run generate\` writes it`, () => isUpToDate(path, text));

  it('tell what is bundled: notices and a bill of materials, with the licence of every package', async () => {
    const files = await bundledFiles();
    for (const [path, text] of files) isUpToDate(path, text);
    const { components, dependencies } = JSON.parse(files.get(BILL) ?? '');
    assert.ok(components.length > 30);
    assert.equal(dependencies[0].dependsOn.length, components.length);
    for (const { name, version } of components)
      assert.ok(files.get(NOTICES)?.includes(`\n## ${name} ${version}\n`), name);
  });

  it('have a section for each rule, under the heading that diagnostics link to', () => {
    for (const page of ['docs/rules.md', 'docs/rules.zh-cn.md']) {
      const headings = readFileSync(page, 'utf8').match(/^## .+$/gm) ?? [];
      assert.deepEqual(headings, RULES.map(({ id }) => `## ${id}`).sort());
    }
  });

  it('have a schema that the manifest names and that knows what the reader knows', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(contributes.jsonValidation, [{ fileMatch: WORKSPACE_FILE_NAME, url: `./${SCHEMA}` }]);
    const { properties } = JSON.parse(readFileSync(SCHEMA, 'utf8'));
    const { data } = readWorkspaceFile('{ "version": 1 }');
    const lists = Object.keys(data ?? {}).filter((key) => key !== 'others');
    assert.deepEqual(Object.keys(properties).sort(), [...lists, 'version'].sort());
  });
});
