import assert from 'node:assert/strict';
import { isAliasOf } from '../../../src/core/entities/aliases';
import { type FoundMention, referentsOf } from '../../../src/core/entities/referents';

const person = (form: string, start: number): FoundMention => ({
  type: 'person',
  start,
  end: start + form.length,
  text: form,
  form,
});

describe('referents', () => {
  it('joins short forms to the one full name that they can mean', () => {
    const entities = referentsOf([person('Biden', 0), person('Joe Biden', 10), person('Biden', 30)], 'en');
    assert.deepEqual(
      entities.map(({ name, aliases, mentions }) => [name, aliases, mentions.map(({ start }) => start)]),
      [['Joe Biden', ['Biden'], [0, 10, 30]]],
    );
  });

  it('leaves a surname alone that two people bear', () => {
    const entities = referentsOf([person('Ann Cole', 0), person('Bob Cole', 10), person('Cole', 20)], 'en');
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ann Cole', 'Bob Cole', 'Cole'],
    );
  });

  it('knows short forms of Chinese names', () => {
    assert.ok(isAliasOf('王局长', '王建国', 'person', 'zh'));
    assert.ok(isAliasOf('李某', '李金泽', 'person', 'zh'));
    assert.ok(isAliasOf('马斯克', '埃隆·马斯克', 'person', 'zh'));
    assert.ok(!isAliasOf('王局长', '李金泽', 'person', 'zh'));
    assert.ok(isAliasOf('云伞', '云伞科技', 'organization', 'zh'));
    assert.ok(!isAliasOf('青岛市', '青岛市委', 'organization', 'zh'));
    assert.ok(isAliasOf('市委', '青岛市委', 'organization', 'zh'));
    assert.ok(isAliasOf('职教中心', '安丘县职教中心', 'organization', 'zh'));
    assert.ok(!isAliasOf('科技大学', '青岛科技大学', 'organization', 'zh'));
    assert.ok(isAliasOf('县公安局', '临河县公安局', 'organization', 'zh'));
    assert.ok(isAliasOf('青岛', '青岛市', 'place', 'zh'));
    assert.ok(isAliasOf('美', '美国', 'place', 'zh'));
    assert.ok(!isAliasOf('南京', '南京路', 'place', 'zh'));
  });

  it('knows acronyms, and countries by their many names', () => {
    assert.ok(isAliasOf('ACLU', 'American Civil Liberties Union', 'organization', 'en'));
    assert.ok(isAliasOf('FBI', 'Federal Bureau of Investigation', 'organization', 'en'));
    assert.ok(isAliasOf('Big Machine', 'Big Machine Label Group', 'organization', 'en'));
    assert.ok(!isAliasOf('University', 'University of Ohio', 'organization', 'en'));
    assert.ok(isAliasOf('U.S.', 'United States', 'place', 'en'));
  });
});
