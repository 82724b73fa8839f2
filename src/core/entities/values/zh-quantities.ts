// Chinese quantities: 超4405亿元 → 440500000000 CNY, 百分之三点五 → 3.5 %, 零下5摄氏度 → -5 °C.

import { shown } from './quantity';
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
const PER_HOUR = /^(?:约|超过?|近)?每小时|每小时$|[/／]小时$/;

/** Undefined for ranges, scores, vague numbers, prices of something and units without a measure. */
export function zhQuantityValue(written: string): string | undefined {
  const share = /^[^百]*百分之(.+?)(?:以上|以下|左右|多)?$/.exec(written);
  if (share) return shown(zhNumber(share[1] ?? ''), '%');
  const below = /^(?:零下|[-−－])(?=.+(?:℃|摄氏度|°C)$)/.exec(written);
  if (below) return zhQuantityValue(written.slice(below[0].length))?.replace(/^/, '-');
  const time = /^(.{0,40}?)(个?小时|分钟?)(.{1,40}?)(?:分钟?|秒)$/.exec(written);
  if (time) return twoUnits(time);
  if (/[-—–~～至到比几数]|夜$|块.+/.test(written.replace(/块钱$/, ''))) return undefined;
  if (PER_HOUR.test(written)) return zhQuantityValue(written.replace(PER_HOUR, ''))?.replace(/ km$/, ' km/h');
  if (/每|[/／]/.test(written)) return undefined;
  const dollar = /^[^$￥¥€£]*([$￥¥€£])/.exec(written)?.[1];
  const found = ZH_SHAPE.exec(written.replace(/[$￥¥€£]\s?/, ''));
  const number = found ? zhNumber(`${found[1] ?? ''}${found[2] ?? ''}`) : undefined;
  const rest = (found?.[3] ?? '').replace(/^个半/, '个');
  const n = number !== undefined && /^个半/.test(found?.[3] ?? '') ? number + 0.5 : number;
  if (dollar) return shown(n, { $: 'USD', '￥': 'CNY', '¥': 'CNY', '€': 'EUR', '£': 'GBP' }[dollar]);
  const ahead = /人民币|港币|新台币/.exec(written.slice(0, 6))?.[0];
  if (ahead && /^元?$/.test(rest)) return shown(n, ZH_MONEY_AHEAD[ahead]);
  for (const [ending, unit, factor = 1] of ZH_UNITS)
    if (ending.test(rest)) return unit && n !== undefined ? shown(n * factor, unit) : undefined;
  return undefined;
}

/** 2小时30分 is 2.5 h. */
function twoUnits([, first = '', unit, second = '']: RegExpExecArray): string | undefined {
  const [whole, part] = [zhNumber(first.replace(/^[约近超]+/, '')), zhNumber(second)];
  if (whole === undefined || part === undefined) return undefined;
  return unit?.startsWith('分') ? shown(whole * 60 + part, 's') : shown(whole * 60 + part, 'min');
}
