import assert from 'node:assert/strict';
import { dayOf } from '../../../src/core/entities/values/calendar';
import { enDateValue } from '../../../src/core/entities/values/en-dates';
import { quantityValue } from '../../../src/core/entities/values/quantities';
import { zhDateValue } from '../../../src/core/entities/values/zh-dates';
import { zhNumber } from '../../../src/core/entities/values/zh-numbers';

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
    ['$3 million', 'en', '3000000 USD'],
    ['£1.5bn', 'en', '1500000000 GBP'],
    ['about 20 percent', 'en', '20 %'],
    ['three days', 'en', '3 days'],
    ['57-year-old', 'en', '57 years'],
    ['20 people', 'en', undefined],
  ];
  for (const [written, language, value] of quantities)
    it(`takes ${written} for ${value}`, () => assert.equal(quantityValue(written, language), value));

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
