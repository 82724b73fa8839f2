// What a text talks of, by its everyday words: bodies, rooms, weather and feelings, or offices, measures and figures.
// Counted against each other, they say the same of a page as of a paragraph; a language without a list here says nothing.

import { counted, type SignLine, sumOf } from './sign';

const TALE = counted(
  /\b(?:eyes?|smil(?:ed|ing)|whisper\w*|looked|door|dark(?:ness)?|laugh\w*|stood|voice|nodded|shoulders?|lamp|window|silen(?:ce|t)|moon|hair|gently|suddenly|sat|walked|cold|softly|dragon|knight|shadows?|dream\w*|asleep|kiss\w*|star(?:ed|ing)|sigh\w*|breath\w*|heart|darling|mother|father|boy|girl|knew|felt|thought|wanted|remember\w*|lips?|tears?|wept|cried|face|stairs?|kitchen|floor|bed)\b|看[着见]|眼睛|脸上|笑[了着]|觉得|[好像]像|像(?:是|一)|仿佛|似乎|忽然|终于|轻轻|慢慢|悄悄|屋里|床上|抬起?头|低下?头|想起|一[声阵眼]|坐在|站[着在]|旁边|什么|怎么|谁|孩子|妈|爸|爹|娘|祖[父母]|心里|月[光色]|窗|手里|声音|沉默|愣|哭|梦|泪|夜里|雪|鸟|天空|家伙|不知道|喜欢|喝|那[个天年]|后来|然后|可是|起来|出去|回家/gi,
);
const AFFAIRS = counted(
  /\b(?:officials?|governments?|police|president|ministers?|ministry|council(?:lors?)?|mayor|courts?|compan(?:y|ies)|million|billion|per ?cent|market|campaign|elections?|investigat\w+|residents|reports?|reported|according|researchers?|universit(?:y|ies)|season|league|state|national|federal|international|public|programs?|announced|statement|services?|industry|economy|economic|business(?:es)?|plans?|project|department|board|budget|authorit(?:y|ies)|agency|law|customers?|data|technology|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|\d%|今年|去年|目前|此前|公司|政府|市场|企业|项目|全[国市省]|同比|[亿万]元|警方|法院|委员会|大学|研究|比赛|球队|部门|负责|居民|工程|发展|记者|国[家际]|经济|投资|社会|发布|进行|管理|技术|建设|工作|规模|根据|数据|政策|人民|产业|措施|召开|开展|组织|重要|推动|标准|服务|平台|用户|集团|产品|表示|介绍|报道|其中|中国|活动|问题|提供|相关|增长|实施|地区|机构|保护|文化|影响|\d(?:年|月|日|万|亿|家|个|名)/gi,
);

/** 0 where it is all affairs, or nothing is known; 1 where it is all tale. */
export function taleShare(lines: readonly SignLine[]): number {
  const tale = sumOf(lines, TALE);
  const affairs = sumOf(lines, AFFAIRS);
  return tale < 4 ? 0 : Math.max(0, (tale - affairs) / (tale + affairs));
}

/** 0 where it is all tale, or nothing is known; 1 where it is all affairs. */
export function affairsShare(lines: readonly SignLine[]): number {
  const tale = sumOf(lines, TALE);
  const affairs = sumOf(lines, AFFAIRS);
  return affairs < 4 ? 0 : Math.max(0, (affairs - tale) / (tale + affairs));
}
