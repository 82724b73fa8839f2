// Bylines of the Chinese press, word by word: a line is a byline when every one of its words is a label, a name, an outlet
// or a remark on the work. One word that is none of these makes it prose.

import { byLine } from '../text/memo';
import { isDottedName, isHanName } from './surnames';

const JOB =
  '记者|采访人员|通讯员|特派员|特派记者|评论员|撰稿人|撰稿|专栏作者|作者|实习生|編輯部記者|記者|通訊員|特派員|評論員|撰稿人|專欄作者|實習生|观察员|研究员|特约撰稿|主笔';
const KIND = '首席|高级|资深|特约|见习|实习|驻站|全媒体|融媒体|本台|前方|特派|專任|資深|特約|見習|摄影|视频|文字|跑口';
/** 本报首席记者, 澎湃新闻记者, 《棱镜》作者, 南都见习记者; a name may be glued to it. */
const JOB_WORD = new RegExp(
  `^([\\u4e00-\\u9fffA-Za-z·《》0-9]{0,16}?)((?:${KIND}){0,2})(?:${JOB})([\\u4e00-\\u9fff·]{0,10})$`,
  'u',
);
const LABEL_WORD =
  /^(?:文|图|圖|图文|文图|圖文|文字|撰文|撰写|采写|采訪|采访|採訪|採寫|采编|执笔|執筆|整理|原创|口述|作者|编写|报道|報導|图片|摄影|攝影|摄|攝|视频|图表|制图)$/;
/** Labels after which a picture's maker stands, not the author. */
const PICTURE_LABEL = /^(?:图|圖|图片|摄影|攝影|摄|攝|视频|图表|制图)$/;
const REMARK =
  /^(?:[\u4e00-\u9fff]{0,8}(?:报道|報導|摄影报道|攝影報導|综合|綜合|整理|实习|来论)|发自[\u4e00-\u9fff]{2,8}|[\u4e00-\u9fff]{2,6}[专電]?电)$/;
const OUTLET =
  /(?:日报|晚报|早报|时报|商报|晨报|都市报|快报|周报|周刊|周末|导报|青年报|报社|报业|新闻|新闻网|通讯社|新华社|中新社|中央社|客户端|电视台|广播|财经|观察|网|社|报|報|網|台|刊|杂志|雜誌|周報|Media|News|Times)$/i;

export interface HanByline {
  readonly names: readonly string[];
  /** The outlet that the line names, e.g. of 张三/中国青年报. */
  readonly outlet?: string;
}

/** Reads a folded line; undefined when it is no byline. A bare list of names is none. */
export function readHanByline(folded: string): HanByline | undefined {
  return folded.length > 60 || !HAN.test(folded) || /[。!?]/.test(folded) ? undefined : readShort(folded);
}

const HAN = /[\u4e00-\u9fff]/;

const readShort = byLine((folded): HanByline | undefined => {
  const inner = unwrap(folded);
  const labelled = /^([\u4e00-\u9fff /]{1,6}?) ?[:|丨/] ?(.+)$/.exec(inner);
  const words = joinSingles(inner.split(/[ ,、;&|丨/:()]+/).filter((word) => word !== ''));
  if (words.length === 0 || words.length > 14) return undefined;
  const names: string[] = [];
  let outlet: string | undefined;
  let jobs = 0;
  let picture = false;
  for (const word of words.flatMap((one) => (one.length > 4 && !JOB_WORD.test(one) ? one.split(/[和与及]/) : [one]))) {
    const job = JOB_WORD.exec(word);
    if (LABEL_WORD.test(word)) {
      jobs++;
      picture = PICTURE_LABEL.test(word) && names.length > 0;
    } else if (job) {
      const name = (job[3] ?? '').replace(/(?:报道|報導|摄|文)$/, '');
      if (name !== '' && !isHanName(name) && !isDottedName(name)) return undefined;
      if (/从|向|对|在|了|是|据|被/.test(job[1] ?? '')) return undefined;
      jobs++;
      picture = /摄影|视频/.test(job[2] ?? '');
      if (name !== '' && !picture) names.push(name);
    } else if (jobs > 0 && names.length > 0 && REMARK.test(word)) continue;
    else if (isName(word, jobs > 0)) {
      if (!picture) names.push(word);
    } else if (OUTLET.test(word) && word.length <= 14 && outlet === undefined && /[/|丨 ]/.test(inner)) outlet = word;
    else if (jobs > 0 && labelled && penName(labelled[1] ?? '', labelled[2] ?? ''))
      return { names: [penName(labelled[1] ?? '', labelled[2] ?? '') ?? ''] };
    else return undefined;
  }
  if (jobs === 0 && !(outlet !== undefined && names.length > 0 && names.length < 4 && /[/|丨]/.test(inner)))
    return undefined;
  return jobs > 0 && names.length === 0 && outlet === undefined && !/记者|記者/.test(inner)
    ? undefined
    : { names, ...(outlet !== undefined && { outlet }) };
});

/** Without the brackets that enclose the whole line. */
export function unwrap(folded: string): string {
  const match = /^[([【〔（「](.{2,140})[)\]】〕）」]$/.exec(folded);
  // （A）与（B） is not enclosed: what lies between closes before it opens.
  return match?.[1] !== undefined && !/^[^([【〔（「]*[)\]】〕）」]/.test(match[1]) ? match[1].trim() : folded;
}

/** 王 刚 is one name: a name of two characters that print pads to the width of three. */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const next = words[i + 1] ?? '';
    if (word.length === 1 && next.length === 1 && isHanName(word + next) && !LABEL_WORD.test(word)) {
      joined.push(`${word} ${next}`);
      i++;
    } else joined.push(word);
  }
  return joined;
}

function isName(word: string, labelled: boolean): boolean {
  const name = word.replace(' ', '');
  return (
    isHanName(name) || isDottedName(name) || (labelled && /^[\u4e00-\u9fff]{2,3}$/.test(name) && !OUTLET.test(name))
  );
}

/** What stands after 作者： or 文/ may be any short word: 作者：菠萝财经. */
function penName(label: string, value: string): string | undefined {
  return /^(?:作者|文|撰文|作\s?者)$/.test(label) && value.length <= 16 && !/[,:/|]/.test(value) ? value : undefined;
}
