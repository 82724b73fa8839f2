// Signs of records: logs, tables, lists, change logs: lines that are built alike.

import { counted, densityOf, keepBare, matching, type Sign, type SignLine, shareOf, standing } from './sign';

const isTimed = matching(
  /^\W{0,2}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}[T ,]{1,2})?\d{1,2}:\d{2}(?::\d{2})?\b|^[A-Z][a-z]{2} +\d{1,2} \d{2}:\d{2}:\d{2}|^\[?\d{1,2}\/\d{1,2}\/\d{4},? \d|^\d{1,3}(?:\.\d{1,3}){3} |^\{"/,
);
const LOG_WORDS = counted(
  /\b(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL|Exception|Traceback|PASS|FAIL|GET|POST|0x[0-9a-f]{4,})\b|(?<![^\n])正在(?=\p{Script=Han})|(?:完成|成功)[。.]?(?![^\n])/gu,
);
/** By character that may stand between columns: how many of them a line has. */
const DELIMITERS = [',', ';', '\t', '|'].map((delimiter) =>
  keepBare(({ raw }) => {
    let count = 0;
    for (let at = raw.indexOf(delimiter); at >= 0; at = raw.indexOf(delimiter, at + 1)) count++;
    return count;
  }),
);
const isSpaced = standing(/\S(?: {2,}|\t)\S.*\S(?: {2,}|\t)\S/);
const isBullet = matching(
  /^\s*(?:[-*+•·○●□☑☐✓✔]\s?\S|\[[ xX]\]|x \S|\(?\d{1,2}[.)、:](?!\d)|\(?[一二三四五六七八九十]{1,3}[)、.]|[a-z]\) |step \d|第[一二三四五六七八九十\d]{1,3}步)/i,
);
const isVersion = matching(
  /^\W{0,4}(?:version|release|v)? ?\[?v?\d{1,3}\.\d{1,3}(?:\.\d{1,5})?\b.{0,40}$|^\d{4}[-.]\d{2}[-.]\d{2}\s{1,3}(?:v\d|\S+ \S+\s{1,3}<)/i,
);
const isChange = matching(
  /^\W{0,6}(?:\d{1,2}[.、] ?)?(?:fix(?:ed|es)?|add(?:ed|s)?|remove[ds]?|change[ds]?|update[ds]?|new:?|bump|drop|support|deprecate[ds]?|improve[ds]?|修复|修正|新增|优化|调整|增加|支持|移除|去掉|适配|变更)[^。]{0,90}/i,
);
const isLabelled = matching(/^[^\s:：][^:：。，,.!?]{0,22}[:：](?!\/\/)\s?\S?/);

/** How many lines have as many delimiters as most lines of the text, two at least. */
function regularity(lines: readonly SignLine[]): number {
  if (lines.length < 4) return 0;
  let best = 0;
  for (const delimitersIn of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = delimitersIn(line);
      if (count >= 2) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    best = Math.max(best, ...counts.values());
  }
  return best / lines.length;
}

export const RECORDS: readonly Sign[] = [
  { id: 'timed-lines', speaks: 'against', measure: ({ lines }) => shareOf(lines, isTimed) },
  { id: 'log-words', speaks: 'against', measure: ({ lines, size }) => densityOf(LOG_WORDS, lines, size, 6) },
  { id: 'columns', speaks: 'against', measure: ({ lines }) => regularity(lines) },
  {
    id: 'spaced-columns',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, isSpaced),
  },
  { id: 'bullets', speaks: 'against', measure: ({ lines }) => shareOf(lines, isBullet) },
  {
    id: 'version-lines',
    speaks: 'against',
    measure: ({ lines }) => Math.min(1, 6 * shareOf(lines, isVersion)),
  },
  {
    id: 'change-lines',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, (line) => line.size < 200 && isChange(line)),
  },
  {
    id: 'labelled-lines',
    speaks: 'against',
    measure: ({ lines }) => shareOf(lines, (line) => line.size < 200 && isLabelled(line)),
  },
];
