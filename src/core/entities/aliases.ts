// Whether a short form can mean the bearer of a longer one.

import type { Language } from './language';
import { COMPOUND_SURNAMES, SURNAMES } from './names/zh-people';

const ZH_HONORIFIC =
  /^(.{1,2}?)(?:某某?|先生|女士|小姐|太太|主席|总理|总统|书记|部长|省长|市长|县长|区长|镇长|局长|处长|科长|院长|校长|所长|主任|教授|老师|医生|博士|律师|法官|警官|队长|教练|总|董|导|老|大爷|大妈|阿姨|师傅|同志|同学|氏)$/;
const ZH_FAMILIAR = /^[小老阿](.)$/;
const ZH_PLACE_END =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|地区|新区|省|市|县|区|州|国|镇|乡|村|岛)$/;
const ZH_ORGANIZATION_END =
  /(?:(?:控股)?(?:集团)?(?:股份)?(?:有限)?(?:责任)?公司|集团|大学|学院|银行|委员会|协会|中心|政府|总局|通讯社|电视台|科技|网络)$/;
const ZH_SURNAMES = new Set(`${SURNAMES} ${COMPOUND_SURNAMES}`.split(/\s+/));
const LETTER_COUNTRIES: Readonly<Record<string, string>> = {
  中: '中国',
  华: '中国',
  美: '美国',
  英: '英国',
  法: '法国',
  德: '德国',
  日: '日本',
  俄: '俄罗斯',
  韩: '韩国',
  朝: '朝鲜',
  印: '印度',
  欧: '欧洲',
  非: '非洲',
  拉: '拉美',
  澳: '澳大利亚',
  巴: '巴西',
  港: '香港',
  台: '台湾',
  京: '北京',
  沪: '上海',
  津: '天津',
  渝: '重庆',
  粤: '广东',
  浙: '浙江',
  苏: '江苏',
  鄂: '湖北',
  汉: '武汉',
  川: '四川',
  鲁: '山东',
  豫: '河南',
  湘: '湖南',
  闽: '福建',
  赣: '江西',
  皖: '安徽',
  晋: '山西',
  冀: '河北',
  辽: '辽宁',
  吉: '吉林',
  黑: '黑龙江',
  陕: '陕西',
  甘: '甘肃',
  青: '青海',
  宁: '宁夏',
  新: '新疆',
  藏: '西藏',
  桂: '广西',
  琼: '海南',
  贵: '贵州',
  黔: '贵州',
  滇: '云南',
  云: '云南',
  伊: '伊朗',
  乌: '乌克兰',
  穗: '广州',
  深: '深圳',
};
const EN_SAME_PLACE: readonly ReadonlySet<string>[] = [
  new Set(['us', 'u.s.', 'usa', 'u.s.a.', 'united states', 'united states of america', 'america']),
  new Set(['uk', 'u.k.', 'united kingdom', 'britain', 'great britain']),
  new Set(['uae', 'united arab emirates']),
  new Set(['nyc', 'new york city']),
  new Set(['l.a.', 'la', 'los angeles']),
  new Set(['d.c.', 'dc', 'washington, d.c.', 'washington d.c.', 'washington dc']),
];
const EN_SMALL_WORDS = /^(?:of|the|and|for|in|on|at|de|&)$/i;

/** `short` is never longer than `long`. */
export function isAliasOf(
  short: string,
  long: string,
  type: 'person' | 'organization' | 'place',
  language: Language,
): boolean {
  if (short === long) return true;
  if (type !== 'place' && !sharesEdge(short, long)) return false;
  return language === 'zh' ? isZhAlias(short, long, type) : isEnAlias(short, long, type);
}

/** What every alias of a person or body has in common with the full name, told at once: long texts have many names to compare. */
function sharesEdge(short: string, long: string): boolean {
  const folded = (text: string, at: number): number => text.charCodeAt(at) | 0x20;
  const [first, head] = [folded(long, 0), folded(short, 0)];
  return (
    head === first ||
    folded(short, short.length - 1) === folded(long, long.length - 1) ||
    // 小王 and 王建国; the middle of 埃隆·里夫·马斯克.
    folded(short, 1) === first ||
    /[·・•]/.test(long)
  );
}

function isZhAlias(short: string, long: string, type: 'person' | 'organization' | 'place'): boolean {
  if (type === 'place')
    return (
      LETTER_COUNTRIES[short] === long ||
      (short.length > 1 &&
        long.startsWith(short) &&
        ZH_PLACE_END.test(long) &&
        long.replace(ZH_PLACE_END, '') === short)
    );
  if (type === 'person') {
    const foreign = long.split(/[·・•.\s]/);
    if (foreign.length > 1) return foreign.includes(short) || foreign.at(-1) === short;
    const surname = ZH_HONORIFIC.exec(short)?.[1] ?? ZH_FAMILIAR.exec(short)?.[1];
    if (surname && ZH_SURNAMES.has(surname)) return long.startsWith(surname) && !ZH_HONORIFIC.test(long);
    return (
      long.length === 3 &&
      short.length === 2 &&
      long.slice(1) === short &&
      ZH_SURNAMES.has(long.charAt(0)) &&
      !ZH_SURNAMES.has(short.charAt(0))
    );
  }
  if (short.length < 2) return false;
  // 市委 and 青岛市委, 县公安局 and 临河县公安局.
  if (/^[省市县区州旗镇乡]/.test(short) && long.endsWith(short) && long.length <= short.length + 6) return true;
  // 职教中心 and 安丘县职教中心.
  if (short.length > 3 && long.endsWith(short) && /[省市县区州镇乡]$/.test(long.slice(0, -short.length))) return true;
  const core = long.replace(ZH_ORGANIZATION_END, '');
  if (core === short || core.replace(ZH_ORGANIZATION_END, '') === short) return true;
  if (/^[A-Za-z]/.test(short)) return isEnAlias(short, long, type);
  return (
    long.startsWith(short) &&
    ZH_ORGANIZATION_END.test(long) &&
    short.length >= 2 &&
    !/(?:市|省|县|区|中国|美国|国家)$/.test(short)
  );
}

function isEnAlias(short: string, long: string, type: 'person' | 'organization' | 'place'): boolean {
  const a = short.toLowerCase();
  const b = long.toLowerCase();
  if (a === b) return true;
  if (type === 'place')
    return (
      EN_SAME_PLACE.some((same) => same.has(a) && same.has(b)) ||
      (b.startsWith(`${a} `) &&
        /\s(?:city|province|state|county|district|region)$/.test(b) &&
        b.split(' ').length === a.split(' ').length + 1)
    );
  const words = b.split(/\s+/).filter((word) => !/^(?:jr|sr)\.?$/.test(word));
  // A surname of several words, too: von der Leyen, García Ortiz.
  if (type === 'person') return words.length > 1 && (words[0] === a || b.endsWith(` ${a}`));
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => word && !EN_SMALL_WORDS.test(word))
    .map((word) => word.charAt(0))
    .join('');
  if (
    /^[A-Z][A-Z.&]+$/.test(short) &&
    short.replace(/[.&]/g, '') === initials.replace(/[^A-Z]/g, '') &&
    initials.length > 1
  )
    return true;
  return (
    (b.startsWith(`${a} `) &&
      a.length > 2 &&
      !/^(?:national|international|university|department|american|united|bank|house|new|us|u\.s\.)$/.test(a)) ||
    b === `the ${a}`
  );
}
