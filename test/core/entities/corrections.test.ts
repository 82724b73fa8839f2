import assert from 'node:assert/strict';
import { corrected, type Entity, type EntityCorrection, type EntityEntry, withEntityEntry } from '../../../src/core';

let at = 0;
function entity(type: Entity['type'], ...forms: string[]): Entity {
  const mentions = forms.map((text) => {
    const start = at;
    at += text.length;
    return { text, start, end: at };
  });
  const [name = '', ...aliases] = new Set(forms);
  return { type, name, aliases, mentions };
}

const FOUND: readonly Entity[] = [
  entity('person', '叶守仁', '叶书记', '叶守仁'),
  entity('organization', '精诚智能科技', '精诚智能'),
  entity('place', '潍城'),
  entity('person', '守仁同志'),
];

function entitiesAfter(...corrections: EntityCorrection[]) {
  return corrected(FOUND, corrections).map(({ type, name, aliases, mentions }) => [
    type,
    [name, ...aliases].join('/'),
    mentions.length,
  ]);
}

describe('corrections of entities', () => {
  it('change nothing when there are none', () => assert.deepEqual(corrected(FOUND, []), FOUND));

  it('hide an entity with all its mentions', () => {
    const left = entitiesAfter({ type: 'person', name: '叶守仁', hide: true });
    assert.deepEqual(
      left.map(([, name]) => name),
      ['精诚智能科技/精诚智能', '潍城', '守仁同志'],
    );
  });

  it('hide one form alone where the entity has another name', () => {
    const left = entitiesAfter({ type: 'person', name: '叶书记', hide: true });
    assert.deepEqual(left[0], ['person', '叶守仁', 2]);
  });

  it('change the type, and only of that type', () => {
    assert.deepEqual(entitiesAfter({ type: 'place', name: '潍城', becomes: 'organization' })[2], [
      'organization',
      '潍城',
      1,
    ]);
    assert.deepEqual(entitiesAfter({ type: 'person', name: '潍城', becomes: 'organization' })[2], ['place', '潍城', 1]);
  });

  it('merge one with another, whose name it takes, and join mentions in the order of the text', () => {
    const left = entitiesAfter({ type: 'person', name: '守仁同志', sameAs: '叶守仁' });
    assert.deepEqual(left[0], ['person', '叶守仁/叶书记/守仁同志', 4]);
    assert.equal(left.length, 3);
  });

  it('merge across types, after the types are right', () => {
    const left = entitiesAfter(
      { type: 'organization', name: '潍城', sameAs: '精诚智能' },
      { type: 'place', name: '潍城', becomes: 'organization' },
    );
    assert.deepEqual(left[1], ['organization', '精诚智能科技/精诚智能/潍城', 3]);
  });

  it('leave an entity alone whose other half is not in the text, or is itself', () => {
    assert.equal(entitiesAfter({ type: 'person', name: '守仁同志', sameAs: '林晓燕' }).length, 4);
    assert.equal(entitiesAfter({ type: 'person', name: '叶守仁', sameAs: '叶守仁' }).length, 4);
    assert.equal(entitiesAfter({ type: 'person', name: '叶书记', sameAs: '叶守仁' })[0]?.[2], 3);
  });

  it('lose no mention in a circle', () => {
    const left = entitiesAfter(
      { type: 'person', name: '叶守仁', sameAs: '守仁同志' },
      { type: 'person', name: '守仁同志', sameAs: '叶守仁' },
    );
    assert.equal(left.filter(([type]) => type === 'person')[0]?.[2], 4);
  });
});

describe('the list of corrections', () => {
  const becomes = (type: Entity['type'], to: Entity['type']): EntityEntry => ({ type, name: '潍城', becomes: to });

  it('takes one back that is said the other way round', () => {
    const once = withEntityEntry([], becomes('place', 'organization'));
    assert.deepEqual(withEntityEntry(once, becomes('organization', 'place')), []);
    assert.deepEqual(withEntityEntry(once, becomes('organization', 'person')), [becomes('place', 'person')]);
    const merged = withEntityEntry([], { type: 'person', name: 'A', sameAs: 'B' });
    const other = { type: 'person', name: 'B', sameAs: 'A' } as const;
    assert.deepEqual(withEntityEntry(merged, other), [other]);
  });

  it('holds one of each kind for each name', () => {
    const first = withEntityEntry([{ type: 'place', name: '潍城', hide: true }], becomes('place', 'work'));
    assert.deepEqual(withEntityEntry(first, becomes('place', 'person')), [first[0], becomes('place', 'person')]);
  });

  it('keeps what is said of one file apart', () => {
    const first = withEntityEntry([], { ...becomes('place', 'person'), file: 'a.txt' });
    assert.equal(withEntityEntry(first, becomes('person', 'place')).length, 2);
  });
});
