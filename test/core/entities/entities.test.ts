import assert from 'node:assert/strict';
import { type Entity, type EntityType, entitiesOf, type Format, parse } from '../../../src/core';
import { articleOf, modelsForTests } from './models-for-tests';

const CHINESE = `潍城市委书记叶守仁3月12日到潍城科技大学调研。叶守仁说，去年全市财政收入达4405亿元。
叶书记还走访了精诚智能科技（苏州）有限公司，《潍城日报》记者林晓燕随行。精诚智能计划明年再招300名员工。`;

const ENGLISH = `Senator Maria Delgado visited Springfield Medical Center in Ohio on Tuesday, the Associated Press reported.
Delgado said the hospital had spent $3 million. The U.S. Department of Energy paid half. "We are grateful," Delgado said in Ohio.`;

function named(entities: readonly Entity[], type: EntityType): string[] {
  return entities.filter((entity) => entity.type === type).map(({ name }) => name);
}

describe('entities of an article', () => {
  it('finds people, organisations, places, works, dates and quantities in Chinese', async () => {
    const entities = entitiesOf(articleOf(CHINESE), await modelsForTests());
    assert.ok(named(entities, 'person').includes('叶守仁'));
    assert.ok(named(entities, 'person').includes('林晓燕'));
    assert.ok(named(entities, 'organization').includes('潍城科技大学'));
    assert.deepEqual(named(entities, 'work'), ['潍城日报']);
    assert.deepEqual(named(entities, 'quantity'), ['4405亿元', '300名']);
    assert.deepEqual(named(entities, 'date'), ['3月12日', '去年', '明年']);
  });

  it('knows a person by surname and post again', async () => {
    const entities = entitiesOf(articleOf(CHINESE), await modelsForTests());
    const person = entities.find(({ name }) => name === '叶守仁');
    assert.deepEqual(person?.aliases, ['叶书记']);
    assert.equal(person?.mentions.length, 3);
  });

  it('finds names, dates and money in English and joins a surname to the full name', async () => {
    const entities = entitiesOf(articleOf(ENGLISH), await modelsForTests());
    const senator = entities.find(({ name }) => name === 'Maria Delgado');
    assert.equal(senator?.type, 'person');
    assert.equal(senator?.mentions.length, 3);
    assert.equal(entities.find(({ name }) => name === 'Ohio')?.mentions.length, 2);
    assert.ok(named(entities, 'organization').includes('Associated Press'));
    assert.equal(entities.find(({ name }) => name === '$3 million')?.value, '3000000 USD');
  });

  it('takes a name in brackets after a name for the same', async () => {
    const text =
      '国际密码协会（International Association for Cryptologic Research，简称IACR）公布了名单。埃隆·马斯克（Elon Musk）没有到场，马斯克说他很忙。';
    const entities = entitiesOf(articleOf(text), await modelsForTests());
    const person = entities.find(({ name }) => name === '埃隆·马斯克');
    assert.deepEqual(person?.aliases, ['Elon Musk', '马斯克']);
    const other = 'The Federation of Master Builders (FMB) and the Scottish Trade Forum (“STF”) met. FMB agreed.';
    const names = entitiesOf(articleOf(other), await modelsForTests()).map(({ name, mentions }) => [
      name,
      mentions.length,
    ]);
    assert.deepEqual(names[0], ['Federation of Master Builders', 3]);
  });

  it('reads traditional characters, and names things as the text writes them', async () => {
    const text = '濰城市委書記葉守仁3月12日到濰城科技大學調研。葉書記說，去年全市財政收入達4405億元。';
    const entities = entitiesOf(articleOf(text), await modelsForTests());
    const mayor = entities.find(({ name }) => name === '葉守仁');
    assert.deepEqual([mayor?.type, mayor?.aliases], ['person', ['葉書記']]);
    assert.equal(entities.find(({ name }) => name === '4405億元')?.value, '440500000000 CNY');
    assert.ok(named(entities, 'organization').includes('濰城科技大學'));
  });

  it('finds no name in an address or in how a character is read', async () => {
    const text =
      '详情见 https://example.org/Maria-Delgado 。他把镇名读作瓮（wèng）江，又写信给 maria@delgado.example.org 。';
    const forms = entitiesOf(articleOf(text), await modelsForTests()).flatMap(({ mentions }) => mentions);
    assert.ok(
      forms.every((mention) => !/[a-z]/i.test(mention.text)),
      JSON.stringify(forms),
    );
  });

  it('takes a name for what it is elsewhere in the text', async () => {
    const text = 'The singer Hannes Norrvide left the band. They drove from Norrvide to Brooklyn and back to Norrvide.';
    const entities = entitiesOf(articleOf(text), await modelsForTests());
    assert.deepEqual(named(entities, 'place'), ['Brooklyn']);
    assert.equal(entities.find(({ name }) => name === 'Hannes Norrvide')?.mentions.length, 3);
  });

  it('gives every mention the place of its text in the source', async () => {
    for (const text of [CHINESE, ENGLISH])
      for (const { mentions } of entitiesOf(articleOf(text), await modelsForTests()))
        for (const mention of mentions) assert.equal(text.slice(mention.start, mention.end), mention.text);
  });

  it('resolves dates against the day of publication', async () => {
    const values = (text: string) => async () =>
      entitiesOf(articleOf(text, '2020-08-03T09:10'), await modelsForTests()).map(({ value }) => value);
    assert.deepEqual(await values('他去年10月上任。')(), ['2019-10']);
    assert.deepEqual(await values('They met last Tuesday.')(), ['2020-07-28']);
  });

  it('looks at no line that is noise', async () => {
    const article = articleOf('叶守仁说。\n责任编辑：林晓燕');
    const lines = article.lines.map((line, i) => (i === 1 ? { ...line, role: 'noise' as const, noise: 'x' } : line));
    const entities = entitiesOf({ ...article, lines }, await modelsForTests());
    assert.ok(!named(entities, 'person').includes('林晓燕'));
  });

  const MARKED: readonly (readonly [Format, string, source: string])[] = [
    [
      'html',
      '<p>Senator <b>Maria</b>&nbsp;Delgado lives in <a href="https://example.org/Ohio">Ohio</a>.</p>',
      'Maria</b>&nbsp;Delgado',
    ],
    ['html', '<p>She works for Johnson &amp; Johnson in Ohio.</p>', 'Johnson &amp; Johnson'],
    ['markdown', 'Senator **Maria** Delgado lives in [Ohio](https://example.org/Ohio).\n', 'Maria** Delgado'],
  ];
  for (const [format, text, source] of MARKED)
    it(`gives the words of ${format} as people read them and their place in the source: ${source}`, async () => {
      const mentions = entitiesOf(parse(text, { format }), await modelsForTests()).flatMap((entity) => entity.mentions);
      assert.ok(mentions.some(({ start, end }) => text.slice(start, end) === source));
      const shown = source
        .replace(/<[^>]*>|\*/g, '')
        .replace('&nbsp;', '\u00a0')
        .replace('&amp;', '&');
      assert.ok(
        mentions.some((mention) => mention.text === shown),
        JSON.stringify(mentions),
      );
      assert.ok(mentions.some(({ start, end }) => text.slice(start, end) === 'Ohio'));
    });

  it('gives nothing where no model is loaded, and nothing for an empty text', async () => {
    assert.deepEqual(entitiesOf(articleOf(CHINESE), {}), []);
    assert.deepEqual(entitiesOf(articleOf(''), await modelsForTests()), []);
  });
});
