// Signs of news: who said so, when, where, and what a newspaper or its site puts around the text.

import { startsWithCase } from '../../text/character-bits';
import { namesIn } from './names';
import { counted, densityOf, keep, matching, type Sign, type SignLine, shareOf, type TextView } from './sign';
import { affairsShare } from './tale-or-affairs';

const SAID = counted(
  /\b(?:said|says|told|announced|according to|reported|reports|confirmed|statement|spokes(?:man|woman|person)|declined to|interview)\b|表示|介绍|指出|透露|认为|强调|告诉|获悉|报道|通报|采访|宣布|日前|近日|据(?!说)|消息|表明/g,
);
const CITY_LINE =
  /^[A-Z][A-Z .,'()-]{2,40}\s?[-–—]{1,2}\s?["“A-Z]|^[^\s。，,]{0,12}(?:社|报|网|讯|台)[^。，,]{0,14}(?:电|讯|消息)[ (:]|(?:记者|通讯员)[ ]?\S{2,8}[)\s]?/u;
/** Haverford, Pa. (AP) — The … */
const NAMED_CITY =
  /^\(?[A-Z]\p{L}+(?: [A-Z]\p{L}+){0,2}(?:, [A-Z][\p{L}.]+)?,? (?:\([A-Z][\p{L} ]{1,20}\) )?[-–—] ["“A-Z]/u;
const BY_NAMES = /^(?:by|von|por|par|de|di|av|door|від|автор:?)\s[A-Z\p{Lu}][\p{L}.'’-]+ [\p{L}.'’ ,&-]{2,60}$/iu;
const BYLINE =
  /^(?:记者|作者|文|撰文|本报记者|本报讯|见习记者|特约)\s?[/|:： ]|采访人员|^[^。]{2,16}记者 |(?:staff|senior|chief)? ?(?:reporter|correspondent|editor)\b.{0,30}$/iu;
const DATE_LINE =
  /^.{0,30}(?:(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[./]\d{1,2}[./](?:19|20)\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2},? (?:19|20)\d{2}|\d{1,2}\.? \p{L}{3,12}\.?,? (?:19|20)\d{2}).{0,40}$/iu;
const isSource = matching(
  /(?:^|\s)(?:来源|来源于|稿源|转自|source|quelle|fuente|fonte)\s?[:：]|(?:责任)?编辑\s?[:：]|责编|校对[:：]|原标题[:：]|\b(?:reuters|associated press|afp|getty images|bloomberg)\b|新华社|中新网|人民网|本报|通讯社/i,
);
const isPicture = matching(
  /^(?:文章|新闻|资料)图片$|^\(?(?:图|图片|图源|供图)[^。]{0,20}$|[^。]{2,16} ?摄\)?$|(?:photo|image|picture|credit|foto|copyright)\s?(?:by|:|credit)|file photo|资料图/i,
);
const isOfSite = matching(
  /^(?:share|tweet|facebook|twitter|subscribe|newsletters?|advertisement|comments?|read more|related|most (?:read|popular)|trending|sign (?:in|up)|log ?in|menu|search|home|news|sports?|politics|business|opinion|video|contact(?: us)?|privacy(?: policy)?|terms.*|cookies?.*|about(?: us)?|首页|新闻|国内|国际|财经|体育|娱乐|评论|分享.*|相关(?:阅读|新闻|报道|推荐|链接)|推荐阅读|延伸阅读|上一篇.*|下一篇.*|关注.*|扫一扫.*|更多.*|返回.*|阅读.*|字体.*|whatsapp|instagram|youtube|linkedin|email|print|copy link)[>:»]?$/i,
);

/** Proper names inside sentences. */
const NAMES = keep(({ folded }) => namesIn(folded));

const hasFigures = matching(/\d{2}|\d[年月日%]/);

const near = (lines: readonly SignLine[]) => [...lines.slice(0, 40), ...lines.slice(Math.max(40, lines.length - 10))];
const anyOf = (lines: readonly SignLine[], is: (line: SignLine) => boolean, most = 120) =>
  lines.some((line) => line.folded.length <= most && is(line)) ? 1 : 0;

function isCityLine(start: string): boolean {
  return CITY_LINE.test(start) || (/^\(?[A-Z]/.test(start) && NAMED_CITY.test(start));
}

function isByline({ folded }: SignLine): boolean {
  return BYLINE.test(folded) || (startsWithCase(folded) && BY_NAMES.test(folded));
}

const EVIDENCE: readonly Sign[] = [
  { id: 'said', speaks: 'for', measure: ({ prose, proseSize }) => densityOf(SAID, prose, proseSize, 4) },
  { id: 'affairs', speaks: 'for', measure: ({ prose }) => affairsShare(prose) },
  {
    id: 'figures',
    speaks: 'for',
    measure: ({ prose }) => shareOf(prose, hasFigures),
  },
  {
    id: 'names',
    speaks: 'for',
    measure: ({ prose, proseSize }) => densityOf(NAMES, prose, proseSize, 20),
  },
  {
    id: 'city-line',
    speaks: 'for',
    measure: ({ lines }) => (lines.some(({ folded, size }) => size > 80 && isCityLine(folded.slice(0, 80))) ? 1 : 0),
  },
  { id: 'byline', speaks: 'for', measure: ({ lines }) => anyOf(near(lines), isByline, 80) },
  {
    id: 'date-line',
    speaks: 'for',
    measure: ({ lines }) => anyOf(near(lines), ({ folded }) => DATE_LINE.test(folded), 80),
  },
  { id: 'source-line', speaks: 'for', measure: ({ lines }) => anyOf(lines, isSource) },
  { id: 'picture', speaks: 'for', measure: ({ lines }) => anyOf(lines, isPicture) },
  {
    id: 'site-lines',
    speaks: 'for',
    measure: ({ lines }) => Math.min(1, lines.filter(isOfSite).length / 4),
  },
];

/** Good running text in which nothing at all is news: an essay, a tale, a manual. What speaks for news was measured before. */
const NO_NEWS: Sign = {
  id: 'no-news',
  speaks: 'against',
  measure: (text) => 1 - Math.max(...EVIDENCE.map((sign) => measured(sign, text))),
};

const known = new WeakMap<TextView, Map<Sign, number>>();

function measured(sign: Sign, text: TextView): number {
  const measures = known.get(text) ?? new Map<Sign, number>();
  known.set(text, measures);
  const value = measures.get(sign) ?? sign.measure(text);
  measures.set(sign, value);
  return value;
}

export const NEWS: readonly Sign[] = [
  ...EVIDENCE.map((sign): Sign => ({ ...sign, measure: (text) => measured(sign, text) })),
  NO_NEWS,
];
