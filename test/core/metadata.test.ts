// Metadata of lines whose roles are given.

import assert from 'node:assert/strict';
import type { Metadata, Role } from '../../src/core';
import { profileOf } from '../../src/core/label/profile';
import { metadataOf } from '../../src/core/metadata';
import { readStamp } from '../../src/core/metadata/stamps';
import { readPlain } from '../../src/core/readers/plain';

function metadata(lines: readonly (readonly [Role, string])[]): Metadata {
  const text = lines.map(([, words]) => words).join('\n');
  const blocks = readPlain(text);
  const page = { text, blocks, profile: profileOf(text, blocks) };
  return metadataOf(
    page,
    lines.map(([role]) => role),
  );
}

const CHINESE: readonly (readonly [Role, string])[] = [
  ['title', '老码头的最后一班船'],
  [
    'paragraph',
    '渡轮停运的第一天，码头上来了三百多人，有人背着菜篮，有人推着婴儿车，都想最后看一眼那条走了四十年的航线。',
  ],
];
const ENGLISH: readonly (readonly [Role, string])[] = [
  ['title', 'Council closes the ferry line'],
  [
    'paragraph',
    'The council voted late on Tuesday to close the ferry line after forty years, and three hundred people came.',
  ],
];

/** A page whose lines above the story are full of names and days. */
const PAGE: readonly (readonly [Role, string])[] = [
  ['date', 'Wednesday, November 20, 2019'],
  ['byline', 'Dark Capital'],
  ['byline', 'Dana Topic'],
  ['title', 'Council closes the ferry line'],
];
const STORY: readonly (readonly [Role, string])[] = [
  [
    'paragraph',
    'The council voted late on Tuesday to close the ferry line, and Dana Topic, who had fought for it, left the hall.',
  ],
  [
    'paragraph',
    'Three hundred people came to the landing on Wednesday to see the last boat leave for the other side of the river.',
  ],
];

describe('Metadata', () => {
  const authors = (line: string, body = CHINESE) => metadata([...body, ['byline', line]]).authors;
  const dates = (line: string, body = ENGLISH) => {
    const { published, updated } = metadata([...body, ['date', line]]);
    return [published, updated];
  };

  it('reads names below a line that labels them, beside buttons, and takes no article for a label', () => {
    const below = (label: string) => metadata([...ENGLISH, ['noise', label], ['noise', 'Anna Beispiel']]).authors;
    assert.deepEqual(below('Kommentar von'), ['Anna Beispiel']);
    assert.equal(below('Kommentar'), undefined);
    assert.deepEqual(authors('Anna Beispiel Tips oss', ENGLISH), ['Anna Beispiel']);
    assert.equal(authors('die Evangelische Landeskirche', ENGLISH), undefined);
    assert.deepEqual(authors('Anna Beispiel / J. Muster / nuotr.', ENGLISH), ['Anna Beispiel']);
  });

  it('reads the names of a Chinese byline, without jobs, outlets and labels', () => {
    assert.deepEqual(authors('本报记者 周砚秋'), ['周砚秋']);
    assert.deepEqual(authors('记者 周砚秋 林小舟 通讯员 何穗'), ['周砚秋', '林小舟', '何穗']);
    assert.deepEqual(authors('作者：菠萝财经'), ['菠萝财经']);
    assert.deepEqual(authors('（本报记者 汤诗瑶）'), ['汤诗瑶']);
    assert.deepEqual(authors('季安然/海州青年报'), ['季安然']);
  });

  it('reads the names of a byline in Latin letters', () => {
    assert.deepEqual(authors('By Jane Doe and John Roe', ENGLISH), ['Jane Doe', 'John Roe']);
    assert.deepEqual(authors('By Jane Doe, Staff Writer', ENGLISH), ['Jane Doe']);
    assert.deepEqual(authors('Von Anna Beispiel', ENGLISH), ['Anna Beispiel']);
  });

  it('reads jobs, handles and remarks beside a name as no part of it', () => {
    for (const line of [
      'Jane DoeNews Reporter',
      'Jane Doe Senior Contributor',
      'Jane Doe, Volontärin (Sport)',
      'Jane Doe @janedoe',
      'Jane Doe2 minutes ago',
      'Kommentar von Jane Doe',
      'By Jane Doe | The Harbour Post',
      'By Jane Doe 2019-11-18T20:51:19Z Ships & Harbours',
      'Jane Doe / HARBOURPOST.COM / Sep 2, 2024, 17:07',
    ])
      assert.deepEqual(authors(line, ENGLISH), ['Jane Doe'], line);
    assert.deepEqual(authors('서울, 부산 홍길동 기자 hong@example.com', ENGLISH), ['홍길동']);
  });

  it('takes the names that sign a page, and not those that it is about or that its menus hold', () => {
    const signed = (...lines: readonly (readonly [Role, string])[]) => metadata([...PAGE, ...lines, ...STORY]).authors;
    assert.deepEqual(signed(['byline', 'By Jane Doe'], ['date', 'Nov 19, 2019, 11:47am EST']), ['Jane Doe']);
    assert.deepEqual(signed(['noise', 'Von'], ['noise', 'Jane Doe']), ['Jane Doe']);
    assert.deepEqual(signed(['byline', 'Jane Doe'], ['byline', 'John Roe'], ['date', 'Nov 19, 2019']), [
      'Jane Doe',
      'John Roe',
    ]);
  });

  it('takes the day that dates a page, and not today’s', () => {
    const dated = (line: string) => metadata([...PAGE, ['noise', line], ...STORY]).published;
    assert.equal(dated('Published on 18/11/2019 - 13:55 GMT+1'), '2019-11-18T13:55+01:00');
    assert.equal(dated('By Jane Doe - 11/19/19 06:56 AM EST'), '2019-11-19T06:56');
    assert.equal(dated('2 minute readNovember 18, 20192:26 PM'), '2019-11-18T14:26');
    assert.equal(dated('Offentliggjort torsdag 06. feb 2025 17:25'), '2025-02-06T17:25');
  });

  it('finds the reporter in brackets behind the last sentence where there is no byline', () => {
    const last =
      '江面上只剩下风的声音，老船长把缆绳收好，一个人坐到了天黑，谁也没有去叫他，灯一盏一盏亮了起来。（李楠）';
    assert.deepEqual(metadata([...CHINESE, ['paragraph', last]]).authors, ['李楠']);
  });

  it('writes dates as exact as the text is', () => {
    assert.deepEqual(dates('2020-08-03 09:10'), ['2020-08-03T09:10', undefined]);
    assert.deepEqual(dates('2020年8月3日 下午3点05分', CHINESE), ['2020-08-03T15:05', undefined]);
    assert.deepEqual(dates('二〇二〇年八月三日', CHINESE), ['2020-08-03', undefined]);
    assert.deepEqual(dates('August 3, 2020'), ['2020-08-03', undefined]);
    assert.deepEqual(dates('3 août 2020, 14h05'), ['2020-08-03T14:05', undefined]);
    assert.deepEqual(dates('Published Aug. 3, 2020 | Updated Aug. 5, 2020'), ['2020-08-03', '2020-08-05']);
  });

  it('takes a line for a stamp whose parts are a day, a time and how long ago it was, in any order', () => {
    const rest = (line: string) => readStamp(line, 'en')?.rest;
    for (const line of [
      'November 19, 2019 / 12:21 AM / Updated 14 hours ago',
      'Updated 14 hours ago / November 19, 2019 / 12:21 AM',
      '12:21 AM / November 19, 2019 / 2 days ago',
      'Nov. 19, 2019 / 5:45 PM EST / an hour ago',
      '19/11/2019 | 00:21 | 3 mins ago',
    ])
      assert.equal(rest(line), '', line);
    assert.deepEqual(dates('November 19, 2019 / 12:21 AM / Updated 14 hours ago'), ['2019-11-19T00:21', undefined]);
    assert.notEqual(rest('November 19, 2019 / Two hours ago the ferry left'), '');
    assert.notEqual(rest('The council met 14 hours ago, on November 19, 2019'), '');
  });

  it('gives no date where day and month cannot be told apart, or there is none', () => {
    assert.deepEqual(dates('3/8/2020'), [undefined, undefined]);
    assert.deepEqual(dates('13/8/2020'), ['2020-08-13', undefined]);
    assert.deepEqual(dates('2 hours ago'), [undefined, undefined]);
    assert.deepEqual(dates('2020-13-45'), [undefined, undefined]);
  });

  it('reads source and editor from lines of credits, behind a stamp too', () => {
    const source = (line: string) => metadata([...CHINESE, ['source', line]]).source;
    assert.equal(source('来源：望江日报'), '望江日报');
    assert.equal(source('2020-06-06 10:08 来源：望江日报'), '望江日报');
    assert.equal(source('2020年6月6日 来源: 望江日报 作者: 周砚秋'), '望江日报');
    assert.equal(metadata([...CHINESE, ['editor', '责任编辑：何穗_NB20417']]).editor, '何穗');
    assert.equal(metadata([...CHINESE, ['editor', '（责编：汤诗瑶）']]).editor, '汤诗瑶');
    assert.equal(metadata([...ENGLISH, ['source', 'Source: The Tidewater Review']]).source, 'The Tidewater Review');
  });

  it('reads the original title, and the keywords behind their label', () => {
    const [title] = ['（原标题：渡轮停运 码头送别）'].map(
      (line) => metadata([...CHINESE, ['original-title', line]]).originalTitle,
    );
    assert.equal(title, '渡轮停运 码头送别');
    assert.deepEqual(metadata([...CHINESE, ['tags', '关键词：渡轮 码头']]).keywords, ['渡轮', '码头']);
    assert.deepEqual(metadata([...ENGLISH, ['tags', 'Tags: ferry, council']]).keywords, ['ferry', 'council']);
  });

  it('says nothing that the text does not support', () => {
    assert.deepEqual(Object.keys(metadata(CHINESE)), ['title']);
    assert.deepEqual(metadata([]), {});
    assert.deepEqual(
      Object.keys(
        metadata([
          ['byline', '1'.repeat(5000)],
          ['date', '1.'.repeat(5000)],
        ]),
      ),
      [],
    );
  });
});
