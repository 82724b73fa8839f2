// Dates in Chinese text: atoms (year, month, day, part of the day, …) that stand side by side make one expression.
// One that it finds: 2020年11月20日上午10时. One that it leaves: 晚上 (no day named), 近年来, 每年.

import type { TypedSpan } from '../entity';

const N = '[0-9０-９]';
const HAN_DIGIT = '[〇零一二三四五六七八九]';
const SMALL = `(?:${N}{1,2}|[一二三四五六七八九十]{1,3})`;
const HOLIDAYS =
  '春节|元旦|除夕|大年三十|元宵节|清明节|清明|端午节|端午|中秋节|国庆节|国庆|五一劳动节|劳动节|儿童节|妇女节|教师节|重阳节|七夕|圣诞节|平安夜|感恩节|复活节|万圣节|情人节|母亲节|父亲节|双十一|双十二|双11|双12|“双11”|“双十一”|黑五|黑色星期五|黄金周|腊八|小年|冬至|立春|夏至|除夕夜|大年初[一二三四五六七]|正月[初十][一二三四五六七八九十]';

/** Kinds of atoms, wider ones first; an atom may be followed by any later kind, and by the same kind only in a range. */
const ATOMS: readonly (readonly [kind: string, source: string])[] = [
  ['zone', '北京时间|当地时间|美国东部时间|美东时间|美国当地时间|东京时间|格林尼治时间|香港时间|伦敦时间'],
  ['iso', `${N}{4}[-./]${N}{1,2}[-./]${N}{1,2}(?!${N})`],
  [
    'era',
    `(?:公元前?)?(?:上个?世纪|本世纪|${SMALL}世纪)(?:${SMALL}0?年代|[一二三四五六七八九]?十年代)?|${N}{2,4}年代|[一二三四五六七八九]十年代|(?:明|清|唐|宋|元|汉|民国)(?:朝|代)?(?:初年|末年)|公元前?${N}+年|(?:建国|新中国成立)初期|民国时期`,
  ],
  [
    'year',
    `${N}{4}[-—–~～至到]${N}{4}年|(?:${N}{4}|${HAN_DIGIT}{4})\\s?年(?:度)?|民国(?:${N}{1,2}|[一二三四五六七八九十]{1,3})年|(?<!${N})[’'‘]?${N}{2}年(?=(?:的)?${N}{1,2}月|[春夏秋冬初底末])|今年同期|去年同期|上年同期|今年|去年|前年|明年|后年|上年|翌年|次年|同年|来年|大前年|今明两年`,
  ],
  [
    'season',
    '春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|今春|今夏|今秋|今冬|初春|深秋|寒假|暑假|暑期|(?:第?[一二三四1-4]季度|前[二三]季度|上半年|下半年|全年|[上下]半季)|本赛季|上赛季|下赛季|本学期|上学期|下学期|Q[1-4](?![0-9A-Za-z])',
  ],
  [
    'month',
    `${N}{1,2}[-—–~～至到]${N}{1,2}月份?|${SMALL}\\s?月份?(?!球)|本月|上月|上个月|下个月|下月|当月|同月|次月|腊月|正月`,
  ],
  [
    'third',
    '[上中下]旬|月初|月底|月末|年初|年底|年末|岁末|年中|中期|前期|(?<=[月年])[初底末]|(?<=年代|世纪)(?:[初末]期?|中[期叶]|早期)|(?<=季度)[初末]',
  ],
  ['week', '(?:(?:本|上上|上|下|这)周|(?:上个?|下个?|这个)星期)(?![一二三四五六日天末])|第[一二三四五1-5]周'],
  [
    'day',
    `${N}{1,2}[-—–~～]${N}{1,2}[日号]|廿[一二三四五六七八九]?日|${SMALL}\\s?[日号](?![线楼院店门馆机厅教铁位])(?!(?<=号)[、入出口])|今天|今[（(]${N}{1,2}日?[）)]日?|今日|昨天|昨日|明天|明日|后天|前天|前日|大后天|当天|当日|次日|翌日|第二天|第三天|隔天|同日|今晨|今晚|昨晚|昨夜|明晚|当晚|今早|明早|昨晨|前晚|次日|即日`,
  ],
  [
    'weekday',
    `(?:(?:本|上上|上个?|下个?|这个?)?(?:周|星期|礼拜)[一二三四五六日天]|(?:本|上|下|这个?)周末)(?![一-龥]{0}[期年岁边])`,
  ],
  ['feast', HOLIDAYS],
  [
    'part',
    '上午|下午|中午|凌晨|早上|早晨|清晨|傍晚|晚上|晚间|夜间|深夜|午夜|夜里|午后|晚|晨|夜|早|午间|一早|傍晚时分|零时',
  ],
  [
    'clock',
    `近?(?:${N}{1,2}[:：]${N}{2}(?:[:：]${N}{2})?|${SMALL}(?:时|点钟|点)(?:整|半|[一三]刻|许|(?:${N}{1,2}|[一二三四五六七八九十]{1,3})分?(?:${N}{1,2}秒|许|左右)?)?)(?:许|左右|前后)?`,
  ],
];

const KINDS = ATOMS.map(([kind]) => kind);
const ATOM = new RegExp(ATOMS.map(([, source]) => `(${source})`).join('|'), 'y');
const AGO = new RegExp(
  `(?:大约|大概|约|近|将近)?(?:${N}{1,3}(?:多|余|几)?|[一二两三四五六七八九十百千半]{1,20}(?:多|余|几)?|数[十百千])(?:个多?)?(?:年|月|周|星期|天|日|小时|分钟)(?:多|半)?(?:之?前|以前|之?后|以后)(?![期来台排锋卫果])`,
  'y',
);
const START =
  /[0-9０-９〇零一二两三四五六七八九十北当美东格香伦上下本公明清唐宋元汉民建新今去前后来翌次同大春夏秋冬初深寒暑第全Q腊正中年月岁底末这周星礼昨隔即国劳儿妇教重七圣平感复万情母父双“黑黄小立除端约近将半数晚晨夜早凌傍午清零廿’'‘]/;
const LONE = new Set(['part', 'third', 'zone', 'era-only']);
const JOINERS = /[-—–~～至到－]/;

export function zhDates(text: string, from = 0, to = text.length): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let at = from; at < to; ) {
    if (!START.test(text.charAt(at))) {
      at++;
      continue;
    }
    const end = Math.min(to, dateAt(text, at));
    if (end > at) {
      spans.push({ start: at, end, type: 'date' });
      at = end;
    } else at++;
  }
  return spans;
}

/** End of the date that starts here, or `start`. */
function dateAt(text: string, start: number): number {
  if (/[0-9０-９.]/.test(text.charAt(start)) && /[0-9.]/.test(text.charAt(start - 1))) return start;
  if (
    /[每第]/.test(text.charAt(start - 1)) ||
    (/[一二三四五六七八九十]/.test(text.charAt(start)) && /[一二三四五六七八九十第几数]/.test(text.charAt(start - 1)))
  )
    return start;
  AGO.lastIndex = start;
  const ago = AGO.exec(text);
  if (ago && !/^[0-9]/.test(text.charAt(start - 1))) return start + ago[0].length;
  let end = runAt(text, start);
  if (end === start) return start;
  const joined = JOINERS.test(text.charAt(end)) ? runAt(text, end + 1, true) : end;
  if (joined > end + 1) end = joined;
  if (/^(?:以来|前后|左右)/.test(text.slice(end, end + 2)) && /^(?:前后|左右)/.test(text.slice(end, end + 2))) end += 2;
  return end;
}

/** A run of atoms, each of a kind later than the one before. */
function runAt(text: string, start: number, inRange = false): number {
  let end = start;
  let last = -1;
  let kinds = 0;
  for (let at = start; ; ) {
    ATOM.lastIndex = at;
    const found = ATOM.exec(text);
    if (!found) break;
    const kind = found.findIndex((group, i) => i > 0 && group !== undefined) - 1;
    if (kind <= last && !(KINDS[last] === 'week' && KINDS[kind] === 'weekday')) break;
    if (/[0-9０-９]$/.test(found[0]) && /[0-9０-９万亿千百%％]/.test(text.charAt(at + found[0].length))) break;
    end = at + found[0].length;
    if (!LONE.has(KINDS[kind] ?? '')) kinds++;
    last = kind;
    at = end;
    if (/[\s的]/.test(text.charAt(at)) && follows(text, at + 1, last)) at++;
    else if (/[（(]/.test(text.charAt(at))) {
      const inner = runAt(text, at + 1);
      const close = text.charAt(inner);
      if (inner > at + 1 && /[）)]/.test(close)) {
        ATOM.lastIndex = inner + 1;
        const rest = ATOM.exec(text);
        const later = rest ? rest.findIndex((group, i) => i > 0 && group !== undefined) - 1 : -1;
        if (rest && later > last) at = inner + 1;
      }
    }
  }
  if (kinds === 0 && !inRange) return start;
  if (!inRange && isFalse(text, start, end)) return start;
  return end;
}

function follows(text: string, at: number, last: number): boolean {
  ATOM.lastIndex = at;
  const found = ATOM.exec(text);
  if (!found) return false;
  return found.findIndex((group, i) => i > 0 && group !== undefined) - 1 > last;
}

/** 3点建议, 10分, 一月 in 一月份 of duration, 全年 as an adverb. */
function isFalse(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  const after = text.slice(end, end + 2);
  if (/^一[时点]$/.test(found)) return true;
  if (/^[一二三四五六七八九十两0-9]{1,2}点$/.test(found))
    return !/^(?:左右|多|，|。|、|起|前|后|到|至|开|准|钟|半|就|才|$)/.test(after);
  if (/^(?:春天|夏天|秋天|冬天|全年|国庆|清明|中期|前期|秋季|春季|夏季|冬季)$/.test(found))
    return !/^(?:期|假|长|黄|以|，|。|后|前)/.test(after) || found === '全年' || found === '清明';
  if (/^第[二三]天$/.test(found)) return /[续连]/.test(text.charAt(start - 1));
  if (/^[一二三四五六七八九十]+[日号]$/.test(found)) return found.length === 2 && /[号]$/.test(found);
  if (/分之$/.test(text.slice(Math.max(0, start - 2), start))) return true;
  if (/^[0-9]{1,3}号$/.test(found))
    return /[一-龥]/.test(text.charAt(start - 1)) && !/[在于至到和与、月从]/.test(text.charAt(start - 1));
  return false;
}
