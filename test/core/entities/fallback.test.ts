import assert from 'node:assert/strict';
import { entitiesOf, modelLanguageOf } from '../../../src/core';
import { articleOf } from './models-for-tests';

/** Type and name of what is found; models are not needed. */
function found(language: string, text: string): string[] {
  return entitiesOf(articleOf(text, undefined, language), {}).map(
    ({ type, name, mentions }) => `${type} ${name}${mentions.length > 1 ? ` ×${mentions.length}` : ''}`,
  );
}

describe('entities in languages without a tagger', () => {
  it('are people with a known given name, by their surnames too', () => {
    assert.deepEqual(
      found('fr', 'Hier, la ministre Hélène Rousselot a visité un lycée. Mme Rousselot a promis des moyens.'),
      ['person Hélène Rousselot ×2'],
    );
    assert.deepEqual(found('de', 'Der Minister Hans Vogt besuchte Köln. Vogt traf Ursula von der Leyen.'), [
      'person Hans Vogt ×2',
      'person Ursula von der Leyen',
    ]);
    assert.deepEqual(found('ru', 'В среду министр России Сергей Лаврентьев прибыл в Минск.'), [
      'person Сергей Лаврентьев',
    ]);
  });

  it('are bodies by the word that their names begin with, and countries', () => {
    assert.deepEqual(
      found('es', 'El magistrado del Tribunal Supremo Ángel Hurtado citó ayer a la Junta de Andalucía en España.'),
      ['organization Tribunal Supremo', 'person Ángel Hurtado', 'organization Junta de Andalucía', 'place España'],
    );
    assert.deepEqual(found('fr', 'Des soldats de la Corée du Nord sont arrivés.'), ['place Corée du Nord']);
  });

  it('are not whatever has capitals', () => {
    for (const [language, text] of [
      ['de', 'Die Bundesregierung hat am Montag in Berlin neue Regeln für den Verkehr beschlossen.'],
      ['de', 'Der Roman von der Küste ist ein Erfolg, sagt die Stiftung Lesen.'],
      ['fr', 'La Maison Blanche et Truth Social ont réagi. Partager sur Facebook Messenger Bluesky.'],
      ['nl', 'De minister van Binnenlandse Zaken sprak met de Raad van State.'],
      ['ja', '東京で山田太郎さんが会見した。'],
      ['ko', '이재용 회장은 서울에서 기자회견을 열었다.'],
      ['ar', 'قال الرئيس محمد أحمد في القاهرة إن الاتفاق جاهز.'],
      ['zu', 'Uthe kuwumsebenzi wesikole ukuqinisekisa ukuthi isikole kasinazo izimbobo.'],
    ] as const)
      assert.deepEqual(found(language, text), [], text);
  });

  it('are nothing in a text of another tongue that is told to be English', () => {
    const lithuanian =
      'Povilas Aleksandravičius sako, kad Judas išdavė Jėzų, ir kad šis klausimas rūpi visiems, kurie skaito Bibliją ir nori suprasti, kas tuomet atsitiko. '.repeat(
        3,
      );
    assert.equal(modelLanguageOf(articleOf(lithuanian, undefined, 'en')), undefined);
    assert.equal(modelLanguageOf(articleOf('Trump visits Ohio', undefined, 'en')), 'en');
  });
});
