// Other Chinese names of the same make.

import { readFileSync } from 'node:fs';
import type { EntityType } from '../../src/core/entities/entity';
import * as organizations from '../../src/core/entities/names/zh-organizations';
import * as people from '../../src/core/entities/names/zh-people';
import * as places from '../../src/core/entities/names/zh-places';
import type { Pick } from './augment';

const split = (list: string): string[] => list.split(/\s+/).filter(Boolean);
const SURNAMES = split(people.SURNAMES).slice(0, 240);
const COMMON = [...'李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'];
const GIVEN = [
  ...'伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂红玉梅文华建国志海波辉鹏飞宇浩然子轩晨曦思雨佳怡欣悦雪莹嘉诚俊峰凯博天佑云龙振东立新春生金凤小琳晓燕永康宏斌世昌德福学良正义继先家骏一鸣若曦梓涵安宁清远景行承志守仁启明光耀卫东爱民培根树森',
];
const SOUNDS = split(people.SOUND_CHARACTERS);
const LISTS = [
  places.COUNTRIES,
  places.PROVINCES,
  places.CITIES,
  places.FOREIGN_PLACES,
  organizations.ORGANIZATIONS,
  organizations.COMPANIES,
  organizations.OUTLETS,
].map(split);
const SETS = LISTS.map((list) => new Set(list));
const HEADS = [...split(places.CITIES), ...split(places.PROVINCES)].filter((name) => name.length === 2);
const PLACE_SIGNS = [
  ...'龙山河江湖海东西南北平安阳泉溪桥石金银花园林青白黄云水清长大新永兴和顺福泰丰乐康宁明星月日光天马虎鹤凤梅兰竹松柏杨柳桃李沙田塘井坡岭湾洲渡港岛口门关营店庄',
];
const PLACE_ENDS =
  /(?:新区|高新区|开发区|街道|社区|大道|自治县|地铁站|火车站|机场|大桥|广场|公园|水库|小区|路|街|镇|乡|村|县|区|市|湖|山|河|江|岛|寺|桥|站|湾|苑|城)$/;
const COMPANY_ENDS =
  /(?:(?:信息|网络|智能|生物|医疗|新能源|文化|教育)?(?:科技|技术|传媒|实业|贸易|置业|物流)?(?:[（(][^（()）]{2,4}[）)])?(?:股份|控股)?(?:集团)?(?:有限)?(?:责任)?公司|集团|科技|生物|医药|证券|基金|资本|汽车|银行|传媒|影业|出行|充电|网络|证券部)$/;
const BRANDS = wordsOf('n', 900);

/** Undefined where the name is of no known make. */
export function zhNameFor(
  name: string,
  type: EntityType,
  pick: Pick,
  chosen: ReadonlyMap<string, string>,
): string | undefined {
  if (type === 'person') return personFor(name, pick);
  if (type !== 'place' && type !== 'organization') return undefined;
  const list = LISTS[SETS.findIndex((set) => set.has(name))];
  if (list) {
    const coined = list === LISTS[5] && pick(['', 'x']) ? brand(pick) : '';
    return coined || pick(list.filter((other) => Math.abs(other.length - name.length) < 3));
  }
  const head = HEADS.find((place) => name.startsWith(place));
  const swapped = head ? (chosen.get(`place ${head}`) ?? pick(HEADS)) : undefined;
  if (type === 'place') {
    const end = PLACE_ENDS.exec(name)?.[0];
    if (head && end && name.length === head.length + end.length) return swapped + end;
    return end && name.length > end.length
      ? pick(PLACE_SIGNS) +
          pick(PLACE_SIGNS) +
          (end.length === 1 && /[路街站苑]/.test(end) ? pick(['', '', pick(PLACE_SIGNS)]) : '') +
          end
      : undefined;
  }
  const end = COMPANY_ENDS.exec(name)?.[0];
  if (head && swapped)
    return end && name.length - end.length - head.length > 1
      ? swapped + brand(pick) + end
      : swapped + name.slice(head.length);
  if (end && name.length - end.length >= 2 && name.length - end.length <= 4) return brand(pick) + end;
  return /^[\u4e00-\u9fff]{2,3}$/.test(name) && !/[委局部院会府军校党]$/.test(name) ? brand(pick) : undefined;
}

function brand(pick: Pick): string {
  const kind = pick(['word', 'signs', 'signs', 'little', 'sounds', 'sounds']);
  if (kind === 'word') return pick(BRANDS);
  if (kind === 'signs') return pick(PLACE_SIGNS) + pick(GIVEN);
  if (kind === 'little')
    return pick(['小', '大', '快', '优', '一', '云', '每日', '好']) + pick([...'鹿象麦电豆米猫狐熊马牛鱼桔橙瓜果星月']);
  return pick(SOUNDS) + pick(SOUNDS) + pick(['', pick(SOUNDS)]);
}

function personFor(name: string, pick: Pick): string | undefined {
  const dot = /[·・•]/.exec(name)?.[0];
  const sound = (): string => Array.from({ length: 2 + pick(['a', 'b', 'ab']).length }, () => pick(SOUNDS)).join('');
  if (dot) return name.split(dot).map(sound).join(dot);
  const surname = (): string => pick(pick(['c', 'c', 'r']) === 'c' ? COMMON : SURNAMES);
  const polite = /^(.)(某某?|先生|女士|小姐|阿姨|大爷|大妈|师傅|老师|主任|局长|校长|主席|书记|总|律师|医生)$/.exec(
    name,
  );
  if (polite) return surname() + polite[2];
  const familiar = /^([小老])(.)$/.exec(name);
  if (familiar) return (familiar[1] ?? '') + surname();
  if (!/^[\u4e00-\u9fff]{2,4}$/.test(name)) return undefined;
  if (SURNAMES.includes(name.charAt(0)) && name.length < 4)
    return surname() + pick(GIVEN) + (name.length === 3 ? pick(GIVEN) : '');
  return [...name].every((sign) => SOUNDS.includes(sign)) ? sound() : undefined;
}

/** Common words of two characters from the dictionary: firms are called so. */
function wordsOf(letter: string, count: number): string[] {
  const tag = letter === 'n' ? 'A' : 'Z';
  const found: string[] = [];
  for (const line of readFileSync('src/core/entities/models/zh-words.txt', 'utf8').split('\n'))
    for (const entry of line.slice(1).matchAll(/([\u4e00-\u9fff])([!-~])([A-Z])/g))
      if (
        entry[3] === tag &&
        (entry[2]?.charCodeAt(0) ?? 0) < 0x21 + 18 &&
        /[!-~][A-Z]$/.test(line.slice(0, 1 + (entry.index ?? 0)).slice(-2))
      )
        found.push(line.charAt(0) + entry[1]);
  const step = Math.max(1, Math.floor(found.length / count));
  return found.filter((_, i) => i % step === 0);
}
