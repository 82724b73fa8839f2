import assert from 'node:assert/strict';
import { patternsOf } from '../../../src/core/entities/grammar/patterns';
import type { Language } from '../../../src/core/entities/language';

/** What is found, in the inline form of the annotations. */
function marked(text: string, language: Language): string {
  let at = 0;
  let out = '';
  for (const { start, end, type } of patternsOf(text, language)) {
    out += `${text.slice(at, start)}[${type.charAt(0)}:${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
}

const plain = (line: string): string => line.replace(/\[[dqw]:([^\]]*)\]/g, '$1');

const ZH = [
  '[d:2020年11月20日上午10时]，全市[q:739名]干部参加。',
  '[d:去年10月]至今，收入[q:超4405亿元]，增长[q:3.5%]。',
  '[d:今天]（[d:10月1日]）是[d:国庆节]，[d:上周三]开工，[d:20年前]他离开。',
  '第三批干部一个不少，近年来每年如此，晚上回家。',
  '[w:《潍城日报》]报道，比分是[q:77比73]，[q:约五分之一]的人反对。',
  '售价[q:2000元到3000元]不等，重[q:186 克]，支持5G和4K。',
  '投资[q:18亿6000万元]，[q:2万3千人]参加，装机[q:3000万千瓦]，[q:零下5摄氏度]，[q:百分之三点五]，跑了[q:3分28秒]。',
  '[d:2016-2018年]，[d:7-9月]，[d:上世纪90年代末]，[d:廿三日]，用时[q:2小时30分]，走了[q:5天5夜]，[q:两个多小时]。',
  '共有[q:两人]受伤，两国关系良好，[d:三个月后]回来，学了[q:六年]。',
];

const EN = [
  'On [d:Saturday, June 21], [q:more than 300 workers] met.',
  'In [d:2019] prices rose [q:about 20 percent] to [q:$3 million].',
  'He won [q:45-17] [d:last Tuesday]; the iPhone 11 came first.',
  'The [q:57-year-old] man paid [q:up to five dollars] in the [d:1990s].',
  'She sang the song “[w:Blue Harbor Lights]” that she wrote [d:two years ago].',
  'From [d:June 21 to July 3] it took [q:two and a half years] and [q:two dozen eggs].',
  'In the journal [w:Cell Reports] and on his [w:New Harbors] podcast he praised the film [w:The Quiet Coast].',
  'It may rain recently and now; they march every day.',
];

describe('the grammar of dates, quantities and works', () => {
  for (const line of ZH) it(`reads ${plain(line)}`, () => assert.equal(marked(plain(line), 'zh'), line));
  for (const line of EN) it(`reads ${plain(line)}`, () => assert.equal(marked(plain(line), 'en'), line));

  it('takes time that grows with the text only', () => {
    const noise = [
      '二'.repeat(60_000),
      '1,'.repeat(30_000),
      '《'.repeat(60_000),
      'a '.repeat(30_000),
      '1 million '.repeat(6000),
    ];
    for (const text of noise)
      for (const language of ['zh', 'en'] as const) {
        const started = performance.now();
        patternsOf(text, language);
        assert.ok(performance.now() - started < 3000, `${language} ${text.slice(0, 8)}`);
      }
  });
});
