import assert from 'node:assert/strict';
import { dayOf } from '../../../src/core/entities/values/calendar';
import { enDateValue } from '../../../src/core/entities/values/en-dates';
import { enQuantityValue } from '../../../src/core/entities/values/en-quantities';
import { zhDateValue } from '../../../src/core/entities/values/zh-dates';
import { zhNumber } from '../../../src/core/entities/values/zh-numbers';
import { zhQuantityValue } from '../../../src/core/entities/values/zh-quantities';

/** A Monday. */
const PUBLISHED = dayOf('2020-08-03');

describe('values of dates and quantities', () => {
  const zhDates: [string, string | undefined][] = [
    ['2020年8月3日', '2020-08-03'],
    ['去年10月', '2019-10'],
    ['11月20日上午10时', '2020-11-20T10:00'],
    ['昨天下午3点半', '2020-08-02T15:30'],
    ['周三', '2020-07-29'],
    ['上周三', '2020-07-29'],
    ['下周一', '2020-08-10'],
    ['今年上半年', '2020-01/2020-06'],
    ['2016年至2018年', '2016/2018'],
    ['8月3日至5日', '2020-08-03/2020-08-05'],
    ['20世纪90年代', '1990/1999'],
    ['3年前', '2017'],
    ['12月', '2020-12'],
    ['2月30日', undefined],
    ['13月1日', undefined],
    ['今年前三季度', '2020-01/2020-09'],
    ['2016-2018年', '2016/2018'],
    ['上世纪90年代', '1990/1999'],
    ['20世纪80年代末', '1980/1989'],
    ['两个月前', '2020-06'],
    ['一周前', '2020-W31'],
    ['民国三十八年', '1949'],
    ['公元前221年', undefined],
    ['周一至周五', undefined],
    ['3日晚8时30分', '2020-08-03T20:30'],
  ];
  for (const [written, value] of zhDates)
    it(`takes ${written} for ${value}`, () => assert.equal(zhDateValue(written, PUBLISHED), value));

  const enDates: [string, string | undefined][] = [
    ['Aug. 3, 2020', '2020-08-03'],
    ['18-24 November', '2020-11-18/2020-11-24'],
    ['Saturday, June 21', '2020-06-21'],
    ['last Tuesday', '2020-07-28'],
    ['Monday', '2020-08-03'],
    ['1990s', '1990/1999'],
    ['2004 to 2017', '2004/2017'],
    ['two years ago', '2018'],
    ['next month', '2020-09'],
    ['some day', undefined],
    ['June to August', '2020-06/2020-08'],
    ['June 21 to July 3', '2020-06-21/2020-07-03'],
    ['first half of 2020', '2020-01/2020-06'],
    ['Fourth of July', '2020-07-04'],
    ['08/03/2020', undefined],
  ];
  for (const [written, value] of enDates)
    it(`takes ${written} for ${value}`, () => assert.equal(enDateValue(written, PUBLISHED), value));

  it('leaves open what needs an unknown day of publication', () => {
    assert.equal(zhDateValue('昨天', undefined), undefined);
    assert.equal(enDateValue('yesterday', undefined), undefined);
    assert.equal(enDateValue('March 2019', undefined), '2019-03');
  });

  const quantities: [string, 'zh' | 'en', string | undefined][] = [
    ['超4405亿元', 'zh', '440500000000 CNY'],
    ['约1.2万美元', 'zh', '12000 USD'],
    ['三十五公里', 'zh', '35 km'],
    ['百分之八', 'zh', '8 %'],
    ['739名', 'zh', undefined],
    ['3至5年', 'zh', undefined],
    ['十八亿六千万元', 'zh', '1860000000 CNY'],
    ['18亿6000万元', 'zh', '1860000000 CNY'],
    ['两千三百元', 'zh', '2300 CNY'],
    ['港币300元', 'zh', '300 HKD'],
    ['3000万千瓦', 'zh', '30000000 kW'],
    ['七百五十公斤', 'zh', '750 kg'],
    ['零下5摄氏度', 'zh', '-5 °C'],
    ['-5℃', 'zh', '-5 °C'],
    ['每小时120公里', 'zh', '120 km/h'],
    ['每吨500元', 'zh', undefined],
    ['2.5微克/立方米', 'zh', undefined],
    ['三个半月', 'zh', '3.5 months'],
    ['2小时30分', 'zh', '150 min'],
    ['3分28秒', 'zh', '208 s'],
    ['5天5夜', 'zh', undefined],
    ['十几亿元', 'zh', undefined],
    ['20—30元', 'zh', undefined],
    ['$3 million', 'en', '3000000 USD'],
    ['£1.5bn', 'en', '1500000000 GBP'],
    ['about 20 percent', 'en', '20 %'],
    ['three days', 'en', '3 days'],
    ['57-year-old', 'en', '57 years'],
    ['20 people', 'en', undefined],
    ['nearly $2 billion', 'en', '2000000000 USD'],
    ['a million dollars', 'en', '1000000 USD'],
    ['two and a half years', 'en', '2.5 years'],
    ['two and a half million euros', 'en', '2500000 EUR'],
    ['twenty-five years', 'en', '25 years'],
    ['Rs 50 lakh', 'en', '5000000 INR'],
    ['A$3m', 'en', '3000000 AUD'],
    ['$5 and $10', 'en', undefined],
    ['$10-12 million', 'en', undefined],
    ['five of six', 'en', undefined],
  ];
  for (const [written, language, value] of quantities)
    it(`takes ${written} for ${value}`, () =>
      assert.equal((language === 'zh' ? zhQuantityValue : enQuantityValue)(written), value));

  it('reads Chinese numbers', () => {
    assert.deepEqual(
      [
        '二〇二〇',
        '一百零五',
        '十二',
        '两千三',
        '两千零三',
        '1.2万',
        '３亿',
        '十八亿六千万',
        '3亿5000万',
        '三万亿',
        '一万二千亿',
      ].map(zhNumber),
      [2020, 105, 12, 2300, 2003, 12_000, 3e8, 18.6e8, 3.5e8, 3e12, 1.2e12],
    );
  });
});
