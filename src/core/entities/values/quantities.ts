// Quantities as number and unit: 超4405亿元 → 440500000000 CNY, $3 million → 3000000 USD, 约20% → 20 %.

import type { Language } from '../language';
import { zhNumber } from './zh-numbers';

const ZH_UNITS: readonly (readonly [ending: RegExp, unit: string, factor?: number])[] = [
  [/美元|美金$/, 'USD'],
  [/欧元$/, 'EUR'],
  [/日元$/, 'JPY'],
  [/英镑$/, 'GBP'],
  [/港元|港币$/, 'HKD'],
  [/韩元$/, 'KRW'],
  [/新台币|台币$/, 'TWD'],
  [/卢布$/, 'RUB'],
  [/澳元$/, 'AUD'],
  [/加元$/, 'CAD'],
  [/新元$/, 'SGD'],
  [/(?:元人民币|人民币|块钱|元钱|元|块)$/, 'CNY'],
  [/角|毛钱$/, 'CNY', 0.1],
  [/分钱$/, 'CNY', 0.01],
  [/个?百分点$/, 'pp'],
  [/[％%]$/, '%'],
  [/‰$/, '‰'],
  [/成$/, '%', 10],
  [/平方公里|平方千米$/, 'km²'],
  [/平方米|平米$/, 'm²'],
  [/立方米$/, 'm³'],
  [/公顷$/, 'ha'],
  [/亩$/, 'm²', 2000 / 3],
  [/公里|千米$/, 'km'],
  [/厘米|公分$/, 'cm'],
  [/毫米$/, 'mm'],
  [/纳米$/, 'nm'],
  [/海里$/, 'nmi'],
  [/英寸|寸$/, 'in'],
  [/英里$/, 'mi'],
  [/英尺$/, 'ft'],
  [/米$/, 'm'],
  [/公斤|千克$/, 'kg'],
  [/毫克$/, 'mg'],
  [/克$/, 'g'],
  [/吨$/, 't'],
  [/斤$/, 'kg', 0.5],
  [/毫升$/, 'ml'],
  [/升$/, 'l'],
  [/千瓦时|度$/, ''],
  [/千瓦$/, 'kW'],
  [/摄氏度|℃$/, '°C'],
  [/小时|个小时$/, 'h'],
  [/分钟$/, 'min'],
  [/秒钟?$/, 's'],
  [/(?:个月)$/, 'months'],
  [/周年|年$/, 'years'],
  [/岁$/, 'years'],
  [/周|星期$/, 'weeks'],
  [/天$/, 'days'],
];
const ZH_SHAPE =
  /^[^\d０-９零〇一二两三四五六七八九十百千万亿半]*((?:[\d０-９][\d０-９,，.]*\s?[十百千万亿]*|[零〇一二两三四五六七八九十百千万亿半点]+))(?:多|余)?([万亿])?\s?(.*?)(?:以上|以下|以内|左右|多|余)?$/;

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  t: 1e12,
  dozen: 12,
  crore: 1e7,
  lakh: 1e5,
};
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i]),
);
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^HK\$/, 'HKD'],
  [/^C\$/, 'CAD'],
  [/^A\$/, 'AUD'],
  [/^NZ\$/, 'NZD'],
  [/^S\$/, 'SGD'],
  [/^(?:US)?\$/, 'USD'],
  [/^£/, 'GBP'],
  [/^€/, 'EUR'],
  [/^¥/, 'JPY'],
  [/^₹|^Rs/, 'INR'],
  [/^R(?=\d)/, 'ZAR'],
];
const EN_UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  '%': '%',
  'per cent': '%',
  'percentage points': 'pp',
  miles: 'mi',
  mile: 'mi',
  kilometers: 'km',
  kilometres: 'km',
  km: 'km',
  meters: 'm',
  metres: 'm',
  feet: 'ft',
  foot: 'ft',
  inches: 'in',
  inch: 'in',
  pounds: 'lb',
  kg: 'kg',
  kilograms: 'kg',
  tons: 't',
  tonnes: 't',
  acres: 'acres',
  hectares: 'ha',
  hours: 'h',
  hour: 'h',
  minutes: 'min',
  minute: 'min',
  seconds: 's',
  second: 's',
  days: 'days',
  day: 'days',
  weeks: 'weeks',
  week: 'weeks',
  months: 'months',
  month: 'months',
  years: 'years',
  year: 'years',
  'years old': 'years',
  'year-old': 'years',
  dollars: 'USD',
  euros: 'EUR',
  yuan: 'CNY',
  yen: 'JPY',
};

/** Undefined for ranges, scores, vague numbers and units without a measure. */
export function quantityValue(written: string, language: Language): string | undefined {
  return language === 'zh' ? zhValue(written) : enValue(written);
}

function zhValue(written: string): string | undefined {
  const share = /^[^百]*百分之(.+?)(?:以上|以下|左右|多)?$/.exec(written);
  if (share) return show(zhNumber(share[1] ?? ''), '%');
  if (/[-—–~～至到比几数]/.test(written)) return undefined;
  const dollar = /^[^$￥¥€£]*([$￥¥€£])/.exec(written)?.[1];
  const found = ZH_SHAPE.exec(written.replace(/[$￥¥€£]\s?/, ''));
  const n = found ? zhNumber(`${(found[1] ?? '').replace(/\s/g, '')}${found[2] ?? ''}`) : undefined;
  const rest = found?.[3] ?? '';
  if (dollar) return show(n, { $: 'USD', '￥': 'CNY', '¥': 'CNY', '€': 'EUR', '£': 'GBP' }[dollar]);
  if (/^(?:人民币|港币|新台币)/.test(written) && !rest) return show(n, 'CNY');
  for (const [ending, unit, factor = 1] of ZH_UNITS)
    if (ending.test(rest)) return unit && n !== undefined ? show(n * factor, unit) : undefined;
  return undefined;
}

function enValue(written: string): string | undefined {
  const text = written.replace(
    /^(?:[A-Za-z ]+?\s)(?=[\d$£€¥₹]|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b)/,
    '',
  );
  if (/\d\s?(?:[-–—]\s?[$£€]?\d|\sto\s|\sor\s)/.test(text)) return undefined;
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  const plain = sign ? text.replace(sign[0], '').trim() : text;
  const found =
    /^([\d,]+(?:\.\d+)?|[a-z]+)(?:[\s-]?(hundred|thousand|million|billion|trillion|dozen|mn|bn|tn|crore|lakh|[kKmMbBT](?![a-z])))?[\s-]?(.*)$/.exec(
      plain,
    );
  const number = found?.[1] ?? '';
  const n = /\d/.test(number) ? Number(number.replaceAll(',', '')) : WORDS[number];
  if (!found || n === undefined) return undefined;
  const scaled = Number((n * (SCALES[(found[2] ?? '').toLowerCase()] ?? 1)).toPrecision(12));
  return show(scaled, sign?.[1] ?? EN_UNITS[(found[3] ?? '').trim().toLowerCase()]);
}

const show = (n: number | undefined, unit: string | undefined): string | undefined =>
  n === undefined || Number.isNaN(n) || !unit ? undefined : `${Number(n.toPrecision(12))} ${unit}`;
