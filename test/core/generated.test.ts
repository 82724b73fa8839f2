// What is made from the rules is up to date.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { generatedFiles, SCHEMA } from '../../scripts/generate/files';
import { RULES, readWorkspaceFile, WORKSPACE_FILE_NAME } from '../../src/core';

describe('Generated files', () => {
  for (const [path, text] of generatedFiles())
    it(`${path} is as \`npm run generate\` writes it`, () => {
      const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
      assert.ok(now === text, `run \`npm run generate\`: ${path} is not up to date`);
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
