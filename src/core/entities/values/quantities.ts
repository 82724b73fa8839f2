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
  [/千瓦时$/, 'kWh'],
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
/** Number, a scale after 多 or 余, unit. 千 of 千瓦, 千克 and 千米 belongs to the unit. */
const ZH_SHAPE =
  /^[^\d０-９零〇一二两三四五六七八九十百千万亿半]*((?:[\d０-９.,，零〇一二两三四五六七八九十百万亿半点\s]|千(?![瓦克米卡]))+)(?:多|余)?([万亿]*)\s?(.*?)(?:以上|以下|以内|左右|多|余)?$/;
const ZH_MONEY_AHEAD: Readonly<Record<string, string>> = { 人民币: 'CNY', 港币: 'HKD', 新台币: 'TWD' };

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
const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^hk\$/, 'HKD'],
  [/^c\$/, 'CAD'],
  [/^a\$/, 'AUD'],
  [/^nz\$/, 'NZD'],
  [/^s\$/, 'SGD'],
  [/^(?:us)?\$/, 'USD'],
  [/^£/, 'GBP'],
  [/^€/, 'EUR'],
  [/^¥/, 'JPY'],
  [/^₹|^rs\.?/, 'INR'],
  [/^r(?=\d)/, 'ZAR'],
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

const PER_HOUR = /^(?:约|超过?|近)?每小时|每小时$|[/／]小时$/;

const LEAD =
  /^(?:about|around|roughly|nearly|almost|some|over|above|more than|less than|fewer than|up to|at least|at most|close to|an additional|an estimated|just over|just under|approximately|well over|as many as|as much as|no more than)\s/;

/** Undefined for ranges, scores, vague numbers and units without a measure. */
export function quantityValue(written: string, language: Language): string | undefined {
  return language === 'zh' ? zhValue(written) : enValue(written);
}

function zhValue(written: string): string | undefined {
  const share = /^[^百]*百分之(.+?)(?:以上|以下|左右|多)?$/.exec(written);
  if (share) return show(zhNumber(share[1] ?? ''), '%');
  const below = /^(?:零下|[-−－])(?=.+(?:℃|摄氏度|°C)$)/.exec(written);
  if (below) return zhValue(written.slice(below[0].length))?.replace(/^/, '-');
  const time = /^(.*?)(个?小时|分钟?)(.+?)(?:分钟?|秒)$/.exec(written);
  if (time) return twoUnits(time);
  if (/[-—–~～至到比几数]|夜$|块.+/.test(written.replace(/块钱$/, ''))) return undefined;
  if (PER_HOUR.test(written)) return zhValue(written.replace(PER_HOUR, ''))?.replace(/ km$/, ' km/h');
  if (/每|[/／]/.test(written)) return undefined;
  const dollar = /^[^$￥¥€£]*([$￥¥€£])/.exec(written)?.[1];
  const found = ZH_SHAPE.exec(written.replace(/[$￥¥€£]\s?/, ''));
  const number = found ? zhNumber(`${found[1] ?? ''}${found[2] ?? ''}`) : undefined;
  const rest = (found?.[3] ?? '').replace(/^个半/, '个');
  const n = number !== undefined && /^个半/.test(found?.[3] ?? '') ? number + 0.5 : number;
  if (dollar) return show(n, { $: 'USD', '￥': 'CNY', '¥': 'CNY', '€': 'EUR', '£': 'GBP' }[dollar]);
  const ahead = /人民币|港币|新台币/.exec(written.slice(0, 6))?.[0];
  if (ahead && /^元?$/.test(rest)) return show(n, ZH_MONEY_AHEAD[ahead]);
  for (const [ending, unit, factor = 1] of ZH_UNITS)
    if (ending.test(rest)) return unit && n !== undefined ? show(n * factor, unit) : undefined;
  return undefined;
}

/** 2小时30分 is 2.5 h. */
function twoUnits([, first = '', unit, second = '']: RegExpExecArray): string | undefined {
  const [whole, part] = [zhNumber(first.replace(/^[约近超]+/, '')), zhNumber(second)];
  if (whole === undefined || part === undefined) return undefined;
  return unit?.startsWith('分') ? show(whole * 60 + part, 's') : show(whole * 60 + part, 'min');
}

function enValue(written: string): string | undefined {
  const text = written
    .toLowerCase()
    .replace(
      /^(?!rs\.?\s)(?:[a-z]+\s)*?(?=[\d$£€¥₹]|[cahnrsu]{1,2}\$|a (?:hundred|million|billion|trillion|thousand))/,
      '',
    )
    .replace(LEAD, '');
  if (/\d\s?(?:[-–—]\s?[$£€]?\d)|\s(?:to|or|of)\s|\band\s[$£€]/.test(text)) return undefined;
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  const plain = sign ? text.replace(sign[0], '').trim() : text;
  const found =
    /^([\d,]+(?:\.\d+)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+?)?(?![a-z])|[a-z]+)( and a half)?(?:[\s-]?(hundred|thousand|million|billion|trillion|dozen|mn|bn|tn|crore|lakh|[kmbt](?![a-z])))?( and a half)?[\s-]?(.*)$/.exec(
      plain,
    );
  const n = enNumber(found?.[1] ?? '');
  if (!found || n === undefined) return undefined;
  const scale = SCALES[found[3] ?? ''] ?? 1;
  const half = found[2] ? scale / 2 : found[4] ? 0.5 : 0;
  const scaled = Number((n * scale + half).toPrecision(12));
  return show(scaled, sign?.[1] ?? EN_UNITS[(found[5] ?? '').trim()]);
}

function enNumber(word: string): number | undefined {
  if (/\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (word === 'a') return 1;
  const [tens = '', ones] = word.split('-');
  const ten = TENS.indexOf(tens);
  const one = WORDS.indexOf(ones ?? tens);
  if (ten > 0) return ones === undefined ? 10 * ten : one > 0 ? 10 * ten + one : undefined;
  return one < 0 || ones !== undefined ? undefined : one;
}

const show = (n: number | undefined, unit: string | undefined): string | undefined =>
  n === undefined || Number.isNaN(n) || !unit ? undefined : `${Number(n.toPrecision(12))} ${unit}`;
