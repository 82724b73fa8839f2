import assert from 'node:assert/strict';
import {
  changeWorkspaceFile,
  correctionsIn,
  EMPTY_WORKSPACE_FILE,
  formatMessage,
  keptIn,
  readWorkspaceFile,
  writeWorkspaceFile,
} from '../../src/core';

const ENTRY = { file: 'news/a.txt', rule: 'related-links', text: '延伸阅读', fingerprint: '1-2-3-4' };

describe('the workspace file', () => {
  it('that is missing or empty is an empty one', () => {
    assert.deepEqual(readWorkspaceFile(undefined).data, EMPTY_WORKSPACE_FILE);
    assert.deepEqual(readWorkspaceFile('\n').data, EMPTY_WORKSPACE_FILE);
  });

  it('is written sorted, without doubles, one entry a line, and read again', () => {
    const text = writeWorkspaceFile({
      ...EMPTY_WORKSPACE_FILE,
      keep: [{ ...ENTRY, file: 'news/b.txt' }, ENTRY, ENTRY],
      noise: ['扫码关注', { pattern: '^AD\\b' }],
      others: { $schema: './news-text.schema.json' },
    });
    assert.equal(
      text,
      `{
  "$schema": "./news-text.schema.json",
  "version": 1,
  "keep": [
    {"file":"news/a.txt","rule":"related-links","text":"延伸阅读","fingerprint":"1-2-3-4"},
    {"file":"news/b.txt","rule":"related-links","text":"延伸阅读","fingerprint":"1-2-3-4"}
  ],
  "noise": [
    "扫码关注",
    {"pattern":"^AD\\\\b"}
  ],
  "never": [],
  "entities": []
}
`,
    );
    const { data } = readWorkspaceFile(text);
    assert.ok(data);
    assert.equal(writeWorkspaceFile(data), text);
  });

  it('tells what is kept in one file, with either slash', () => {
    assert.equal(keptIn({ ...EMPTY_WORKSPACE_FILE, keep: [ENTRY] }, 'news\\a.txt').length, 1);
    assert.equal(keptIn({ ...EMPTY_WORKSPACE_FILE, keep: [ENTRY] }, 'news/c.txt').length, 0);
  });

  it('has one correction of an entity a line, for one file or for all', () => {
    const everywhere = { becomes: 'place', name: '潍城', type: 'person' } as const;
    const here = { type: 'person', name: '叶书记', sameAs: '叶守仁', file: 'news/a.txt' } as const;
    const file = { ...EMPTY_WORKSPACE_FILE, entities: [everywhere, here, everywhere] };
    const text = writeWorkspaceFile(file);
    assert.match(
      text,
      /\n {4}\{"file":"news\/a.txt","type":"person","name":"叶书记","sameAs":"叶守仁"\},\n {4}\{"type":"person","name":"潍城","becomes":"place"\}\n/,
    );
    const { data } = readWorkspaceFile(text);
    assert.ok(data);
    assert.equal(correctionsIn(data, 'news\\a.txt').length, 2);
    assert.deepEqual(correctionsIn(data, 'b.txt'), [everywhere]);
  });

  for (const [what, text] of [
    ['is not JSON', '{ "version": 1, '],
    ['is not an object', '[]'],
    ['has no version', '{ "keep": [] }'],
    ['is of a later version', '{ "version": 2 }'],
    ['has something else for a list', '{ "version": 1, "keep": {} }'],
    [
      'has a kept finding without a fingerprint',
      '{ "version": 1, "keep": [{ "file": "a", "rule": "b", "text": "c" }] }',
    ],
    ['has a phrase that is a number', '{ "version": 1, "noise": ["a", 7] }'],
    ['has a correction that says nothing', '{ "version": 1, "entities": [{ "type": "person", "name": "a" }] }'],
    [
      'has a correction that says two things',
      '{ "version": 1, "entities": [{ "type": "person", "name": "a", "hide": true, "sameAs": "b" }] }',
    ],
    [
      'has a correction to a type that is none',
      '{ "version": 1, "entities": [{ "type": "person", "name": "a", "becomes": "planet" }] }',
    ],
    ['has an empty phrase', '{ "version": 1, "never": [" "] }'],
  ] as const)
    it(`that ${what} is reported and never overwritten`, () => {
      const { data, error } = readWorkspaceFile(text);
      assert.equal(data, undefined);
      assert.ok(error && formatMessage(error).includes('.news-text.json'));
      assert.ok(!formatMessage(error).includes('{'), formatMessage(error));
      assert.ok(changeWorkspaceFile(text, (file) => file).error);
    });

  it('keeps what else people wrote into an entry', () => {
    const { text } = changeWorkspaceFile(
      JSON.stringify({ version: 1, keep: [{ ...ENTRY, why: '专栏名' }] }),
      (data) => data,
    );
    assert.match(text ?? '', /"fingerprint":"1-2-3-4","why":"专栏名"\}/);
  });

  it('keeps what is there when an entry is added', () => {
    const before = writeWorkspaceFile({ ...EMPTY_WORKSPACE_FILE, never: ['本报记者'] });
    const { text } = changeWorkspaceFile(before, (data) => ({ ...data, keep: [...data.keep, ENTRY] }));
    assert.deepEqual(readWorkspaceFile(text).data?.never, ['本报记者']);
    assert.deepEqual(readWorkspaceFile(text).data?.keep, [ENTRY]);
  });
});
