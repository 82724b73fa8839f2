// Lines of labels and values: 来源：望江日报 作者：周砚秋 责任编辑：何穗_NB20417, (责编：汤诗瑶、丁涛), Source: The Tidewater Review.

import { startsWithCase } from '../text/character-bits';
import { byLine } from '../text/memo';
import { unwrap } from './han-byline';

export type CreditKind = 'author' | 'source' | 'editor' | 'second' | 'picture' | 'time';

export interface Credit {
  readonly kind: CreditKind;
  readonly label: string;
  readonly value: string;
}

const LABELS: Readonly<Record<CreditKind, string>> = {
  author:
    '作者|原创作者|本文作者|记者|文字记者|撰文|撰稿|采写|采访|执笔|原创|文|記者|撰稿人|執筆|採訪|author|reporter|reporting by',
  source:
    '来源|本文来源|文章来源|信息来源|新闻来源|内容来源|稿件来源|原文来源|资料来源|资讯来源|信息及图片来源|综合来源|稿源|出处|来源于|来自|本文转自|本文转载自|转自|转载自|原载|原载于|首发于|供稿|來源|文章來源|新聞來源|資料來源|稿源|轉載自|轉自|source|quelle|fuente|fonte|sursa|bron|källa|źródło|kaynak|источник|出典|提供|情報元|引用元|出處|출처|자료',
  editor:
    '责任编辑|责编|编辑|值班编辑|本期编辑|本文编辑|文字编辑|新媒体编辑|网络编辑|实习编辑|见习编辑|内容编辑|执行编辑|微信编辑|主编|编 辑|責任編輯|責編|編輯|编审|edited by|editing by|editor|redaktion|redakteur|edición|editado por|edição|redacción|редактор|編集|편집|edytor|redaktör',
  second:
    '校对|一校|二校|三校|审核|审校|审读|审稿|初审|复审|终审|一审|二审|三审|监制|总监制|统筹|总策划|策划|排版|美编|视觉|设计|签发|值班主任|值班总监|值班编委|值班主编|责任校对|校對|核稿|核稿編輯|制作|剪辑|技术|运营|编译|編譯|翻译|译者|出品|出品人|主播|播音|配音|责任监制|流程编辑|值班|签审|实习生|通讯员',
  picture:
    '摄影|摄像|图片|图|图片来源|图源|供图|攝影|图文|制图|视频|图片编辑|视觉编辑|图片提供|photo|photos|photographs',
  time: '时间|发布时间|日期|发布日期|更新时间|發布時間|評論|评论|阅读|浏览|点击|字号|字体',
};

const KINDS = Object.keys(LABELS) as CreditKind[];
const all = KINDS.flatMap((kind) => LABELS[kind].split('|').map((label) => ({ kind, label })));
const source = all
  .map(({ label }) => label)
  .sort((a, b) => b.length - a.length)
  .join('|');
/** A label, and the mark that says it is one; a blank is mark enough where two labels stand in a line. */
const LABEL = new RegExp(
  `(?:^|[\\s,，;；|｜/／(（\\[【])((?:${source}))[ \\u3000]?(?:[:：丨|｜/／]|>>|(?=《))\\s*`,
  'giu',
);
const SPACED = new RegExp(
  `(?:^|[\\s,，;；|｜])((?:${LABELS.editor}|${LABELS.second}))[ \\u3000](?=[\\u4e00-\\u9fff]{2,4}(?:[\\s,，、]|$))`,
  'giu',
);
/** How a line of credits starts: most lines do not, and are not read to their end. */
const STARTS = new RegExp(`^(?:${LABEL.source}|${SPACED.source})`, 'iu');
const WORDED =
  /^(originally published (?:on|in|by|at)|first published (?:on|in)(?! (?:\p{L}{3,9}\.?,? )?\d| \p{L}{3,9}\.? \d)|this (?:story|article) (?:was )?(?:originally |first )?(?:published|appeared) (?:on|in|by)|provided by|edited by|editing by) (?=\p{Lu})/iu;
const kindOf = new Map<string, CreditKind>();
for (const { kind, label } of all) if (!kindOf.has(label)) kindOf.set(label, kind);

/** The credits that make up a line, as it stands or folded, from its first character to its last; undefined when it is anything else. */
export function readCredits(text: string): readonly Credit[] | undefined {
  return text.length > 160 ? undefined : readShort(text);
}

const readShort = byLine((text): readonly Credit[] | undefined => {
  const line = unwrap(text.trim());
  const worded = startsWithCase(line) ? WORDED.exec(line) : null;
  if (worded?.[1] !== undefined)
    return [
      {
        kind: /^edit/i.test(worded[1]) ? 'editor' : 'source',
        label: worded[1].toLowerCase(),
        value: tidy(line.slice(worded[0].length)),
      },
    ];
  if (!STARTS.test(line)) return undefined;
  const starts = [...line.matchAll(LABEL), ...line.matchAll(SPACED)].sort((a, b) => a.index - b.index);
  if (starts[0]?.index !== 0) return undefined;
  const credits = starts.map((match, i) => {
    const label = (match[1] ?? '').toLowerCase();
    const end = starts[i + 1]?.index ?? line.length;
    return { kind: kindOf.get(label) ?? 'second', label, value: tidy(line.slice(match.index + match[0].length, end)) };
  });
  return credits.some(isPlausible) ? credits : undefined;
});

/** 评论丨别急着下结论 and 采访｜一个村庄的三次搬迁 are headlines with the name of a column before a bar. */
function isPlausible({ kind, label, value }: Credit): boolean {
  if (kind === 'time') return /\d/.test(value);
  if (kind === 'source' || /^(?:作者|责任编辑|责编|責任編輯)$/.test(label)) return value.length <= 60;
  return (
    value.length <= 60 &&
    value.split(/[\s,，、;；/&|]+/).every((name) => name.length <= 5 || !/^[\u4e00-\u9fff\d]+$/.test(name)) &&
    !/[!?！？“”]/.test(value)
  );
}

/** Staff codes (_NB12556, (QN0040)), closing marks and counters say nothing about who. */
function tidy(value: string): string {
  return value
    .replace(/[_ ]?[(（]?(?:\b|_)[A-Z]{1,4}\d{3,6}[)）]?/g, '')
    .replace(/(?:评论|評論|阅读|跟贴| 举报) ?[(（]?\d*[)）]?$/, '')
    .replace(/^[\s,，;；:：|｜]+|(?<![\s,，;；|｜_。])[\s,，;；|｜_。]+$/g, '')
    .replace(/^《([^《》]+)》$/, '$1')
    .replace(/^["“]([^"“”]+)["”]$/, '$1');
}
