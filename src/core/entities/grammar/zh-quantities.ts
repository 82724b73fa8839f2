// Quantities in Chinese text: number and unit with modifiers. One that it finds: 超4405亿元. One that it leaves: 第三批, 一个.

import type { TypedSpan } from '../entity';

/** No number is longer: what goes on for ever is none, and would be read from each of its places to its end. */
const DIGITS = '[0-9０-９]{1,40}(?:[,，][0-9]{3}){0,12}(?:[.．][0-9０-９]{1,40})?';
/** 千 of 千瓦, 千克, 千米 and 千卡 is none. */
const SCALES = '(?:[十百万亿]|千(?![瓦克米卡])){0,8}';
const HAN =
  '(?:[零〇一二三四五六七八九十百万亿两几数半]|千(?![瓦克米卡])){1,40}(?:点[零〇一二三四五六七八九]{1,40}(?:万亿|[万亿])?)?';
/** 4405亿, 18亿6000万, 三千. */
const NUMBER = `(?:${DIGITS}${SCALES}(?:(?<=[亿万])${DIGITS}${SCALES}){0,4}|${HAN})`;
const BEFORE =
  '零下|[-−－](?=[0-9.]+\\s?(?:℃|°|摄氏度))|不到|不足|不超过|不低于|不少于|不止|超过|超|逾|近|将近|接近|大约|大概|约莫|约|至少|起码|最多|最少|近乎|多达(?=$)|高于|低于|少于|多于|突破(?=$)|总计(?=$)|过(?=[百千万亿0-9])|上(?=[百千万亿])|每小时|平均每(?=$)|人民币\\s?|新台币|港币';
const MONEY =
  '亿?(?:元人民币|美元|欧元|日元|英镑|港元|韩元|卢布|卢比|法郎|澳元|加元|新元|泰铢|比索|里拉|元港币|港币|人民币|新台币|台币|块钱|元钱|块|元|角|毛钱|分钱)';
/** Units of measure: with these even 一 is a quantity. */
const MEASURES =
  '像素|公分|个多小时|总吨|个年头|年头|批次|平方公里|平方千米|平方米|平方厘米|平方英尺|平方英里|立方米|立方厘米|公里|千米|厘米|毫米|微米|纳米|海里|英里|英尺|英寸|光年|米|公斤|千克|毫克|微克|克拉|克|吨|斤|磅|盎司|升|毫升|加仑|公顷|亩|千瓦时|千瓦|兆瓦|瓦|伏|毫安时|毫安|赫兹|兆|像素|摄氏度|华氏度|℃|°C|°|分贝|卡路里|千卡|马力|个百分点|百分点|％|%|‰|倍|成|折|小时|多分钟|分钟|多秒钟|秒钟|多小时|秒|个多?月|个半月|个星期|星期|周年|周岁|年多|年半|年|天|周|昼夜|世纪|岁半|多岁|岁|刻钟|个小时|人次|人民币|级|度|码|纳米|寸|尺|里|赫|焦耳|帕|牛|转';
/** Counted with a measure word: 一 + one of these is no quantity. */
const COUNTERS =
  '个|名|位|家|所|座|栋|幢|间|套|条|件|项|种|类|辆|架|艘|台|部|本|册|篇|首|张|份|封|幅|枚|颗|粒|棵|株|朵|只|头|匹|口|户|支|批|群|队|组|对|双|副|场|次|届|期|轮|局|盘|回|趟|遍|步|起|宗|笔|票|门|节|课|堂|幕|集|季|章|段|句|字|页|行|排|层|楼|级|站|处|片|块|滴|杯|瓶|碗|盒|箱|包|袋|桶|罐|把|根|根|扇|面|道|眼|声|拳|脚|枪|炮|发|顿|代|人|名次|胎|例|员|款|型|颗|尊|域|则|桩|单|手|球|分|票|路|班|列|艘|门|篮板|助攻|通|封|顶|幅|股|只|束|串|团|届|连胜|连败|连冠|连跌|连涨|胜|负|平|杆|席|镇|村|县|地(?=市)|格|维|核|寸|屏|摄|亿|万';
const AFTER = '以上|以下|以内|左右|上下|之多|有余|余|多|开外';
const LATIN =
  '[kKMGT]?[BbWV](?![A-Za-z])|[GM]Hz|[kKMG]?Hz|mAh|[kmcnμ]?m(?![A-Za-z])|km/h|kg|mg|ml|mm|fps|FPS|GB|TB|MB|KB|kWh|kW|MW|GW|TWh|dB|nits?|nm|rpm|mmHg|bps|Mbps|Gbps|USD|美金';
const UNIT = `(?:${MONEY}|${LATIN}|${MEASURES}|${COUNTERS})`;

const QUANTITY = new RegExp(
  `(?:${BEFORE})?(?:[$￥¥€£]\\s?)?(?:${NUMBER}[多余来几]?(?:\\s?[-—–~～至到]\\s?|、(?=[一二三四五六七八九]))${NUMBER}|${NUMBER}(?:分之${NUMBER})?)[多余来几]?(?:\\s?[万亿])?\\s?(${UNIT})?(?:${AFTER})?`,
  'y',
);
/** 2小时30分, 5分钟20秒, 5天5夜, 三块五: one measure in two units. */
const DOUBLE = new RegExp(
  `(?:${BEFORE})?${NUMBER}(?:个?小时${NUMBER}分钟?|分钟?${NUMBER}秒|天${NUMBER}夜|块${NUMBER}(?![0-9元]))`,
  'y',
);
const PERCENT = new RegExp(`(?:${BEFORE})?百分之(?:${NUMBER})(?:${AFTER})?`, 'y');
const SHAPES =
  /[0-9]{1,20}(?:\.[0-9]{1,20})?(?:[×xX*＊][0-9]{1,20}(?:\.[0-9]{1,20})?){1,2}\s?(?:mm|cm|m|毫米|厘米|米)?|[0-9]{1,20}(?:\+[0-9/]{1,20}){1,4}\s?(?:GB|TB)?|(?<![0-9:：.-])[0-9]{1,3}(?:[比-]|[:：](?=[0-9](?![0-9])))[0-9]{1,3}(?![0-9年月日:：.-])|(?<![0-9/])[1-9]\/[0-9]{1,2}(?![0-9/])|[一二三四五六七八九十零]{1,2}比[一二三四五六七八九十零]{1,2}(?![一-龥]{0}[较赛])|一半|(?:几百|几千|几万|数百|数千|数万|上百|上千|上万|成千上万|成百上千|几十|数十|几百万|数百万|几十万|数十万|几亿|数亿|亿万|百万|千万)(?:余|多)?(?:名|人|个|家|元|次|万|亿|年|美元|块|公里|米|吨|台|辆|种|件|条|位|张|头|只|户)?/y;
const NUMBER_START =
  /[-−－0-9０-９零〇一二两三四五六七八九十百千万亿几数半不超逾近将接大约至起最高低少多过上每人新港$￥¥€£成]/;
const SURE = new RegExp(`^(?:${MONEY}|${LATIN}|${MEASURES})$`);

export function zhQuantities(text: string, from = 0, to = text.length): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let at = from; at < to; ) {
    const end = NUMBER_START.test(text.charAt(at)) ? Math.min(to, quantityAt(text, at)) : at;
    if (end > at) {
      spans.push({ start: at, end, type: 'quantity' });
      at = end;
    } else at++;
  }
  return spans;
}

/** A single quantity, a range of two, or a rate. */
function quantityAt(text: string, start: number): number {
  let end = singleAt(text, start);
  if (end === start) return start;
  if (/[至到~～—–-]/.test(text.charAt(end))) {
    const other = /[0-9一二三四五六七八九十百千万几数]/.test(text.charAt(end + 1)) ? singleAt(text, end + 1) : end + 1;
    if (other > end + 1 && text.charAt(other - 1) === text.charAt(end - 1)) end = other;
  }
  const rate = /^(?:每|\/|／)(?:小时|天|年|月|人|次|分钟|秒|平方米|公斤|吨|平米)/.exec(text.slice(end, end + 5));
  return rate ? end + rate[0].length : end;
}

function singleAt(text: string, start: number): number {
  const before = text.charAt(start - 1);
  const here = text.charAt(start);
  const isNumber = /[0-9０-９零〇一二两三四五六七八九十百千万亿几数半]/.test(here);
  if (/[0-9]/.test(here) && /[0-9A-Za-z.第#]/.test(before)) return start;
  if (isNumber && /[第零〇一二两三四五六七八九十百千万亿几数周期]/.test(before) && !/[0-9]/.test(here)) return start;
  let shaped = start;
  for (const pattern of [PERCENT, DOUBLE, SHAPES]) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (
      found &&
      !(
        pattern === SHAPES &&
        /^[0-9]+[-:：]/.test(found[0]) &&
        UNIT_AFTER.test(text.slice(start + found[0].length, start + found[0].length + 3))
      )
    )
      shaped = Math.max(shaped, start + found[0].trimEnd().length);
  }
  QUANTITY.lastIndex = start;
  const found = QUANTITY.exec(text);
  if (!found || start + found[0].trimEnd().length < shaped) return shaped;
  let end = start + found[0].trimEnd().length;
  const unit = found[1];
  const head = found[0].slice(0, found[0].length - (unit?.length ?? 0));
  if (text.charAt(start - 1) === '第') return start;
  if (shaped >= end) return shaped;
  if (/[0-9]/.test(text.charAt(end - 1)) && /[A-Za-z-]/.test(text.charAt(end))) return shaped;
  if (unit === undefined) return isBare(text, start, end) ? end : shaped;
  if (/过$/.test(head.slice(0, 1)) && /[经通超越不]/.test(before)) return start;
  if (/^[A-Za-z]/.test(unit) && /[A-Za-z0-9]/.test(text.charAt(end))) return start;
  if (!SURE.test(unit)) {
    if (/^(?:一|半|几|数|十几?万?一)$/.test(head.trim()) && !/^(?:岁)$/.test(unit)) return start;
    if (/^[零〇]/.test(head)) return start;
    if (/^([一二三四五六七八九])\1$/.test(head)) return start;
    if (unit === '届' && !/[0-9]/.test(head)) return start;
  }
  if (/^[几数]$/.test(head) || (/^(?:万|亿|千|百|半|十|千万|百万)$/.test(head) && !SURE.test(unit))) return start;
  if (/^[几数多]?$/.test(head)) return start;
  if (unit === '年' && /^(?:[0-9]{4}|[〇零一二三四五六七八九]{4})$/.test(head)) return start;
  if (unit === '人' && /^[大工民才生]/.test(text.slice(end, end + 1)) && /^[一-龥]$/.test(head)) return start;
  if (/^(?:一|半|[一二三四五六七八九十])(?:里|成|级|度|面|道|路|代|分|手|心|时|行|声|头|口|起|度)$/.test(found[0]))
    return start;
  if (/^(?:两|三|四|双|各)(?:面|地|者|方|国|岸|会|级|代|手|队|大|路)$/.test(found[0])) return start;
  if (
    /^一(?:周|天|度|成|级|里|年|码|转|牛|刻|寸|倍|折|秒|块|元|度)$/.test(found[0]) &&
    !/^一(?:周|年|元|秒|天|倍|块)$/.test(found[0])
  )
    return start;
  if (/^一[年天]$/.test(found[0]) && /[这那的每]/.test(before)) return start;
  if (
    (/^一天$/.test(found[0]) && !/^[内以之]/.test(text.slice(end))) ||
    (/^一(?:年|周)$/.test(found[0]) && /^(?:一|度|级|到)/.test(text.slice(end)))
  )
    return start;
  if (/^[年天周]$/.test(unit) && text.charAt(end) === '级') return start;
  if (unit === '级' && /^(?:[0-9]+)$/.test(head) === false && /^[一二三四五六七八九]$/.test(head)) return start;
  if (/[月]$/.test(unit) && text.charAt(end) === '球') return start;
  if (unit === '人' && text.charAt(end) === '次') end++;
  return end;
}

const UNIT_AFTER = new RegExp(`^\\s?${UNIT}`);

/** Without a unit only what is large or round: 1200万, 3000多. */
function isBare(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  if (/^[$￥¥€£]/.test(found)) return true;
  if (!/[0-9]/.test(found)) return /^[一二两三四五六七八九十][一二三四五六七八九十百千]*[万亿]$|分之/.test(found);
  if (/[万亿]$/.test(found)) return true;
  if (/^(?:超过|超|逾|近|约|不到|不足|至少)/.test(found)) return !/^[一-龥]?月|年|日/.test(text.slice(end, end + 1));
  return /[0-9](?:多|余)$|分之/.test(found);
}
