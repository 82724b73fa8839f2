import { sieve } from '../sieve/sieve';
import { hitsByNeighbours } from './by-neighbours';
import type { Hit, Rule } from './rule';
import { suspects } from './suspects';

/** What stands behind the last full stop of a line, without any mark: one word, or two. */
const TAIL = /[。！？!?]\s?([\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z0-9+#. -]{0,11})$/u;
/** Who says or sends something may stand there by right. */
const SIGNED =
  /(?:社|报|報|网|網|台|臺|频道|新闻|新聞|记者|記者|编辑|編輯|摄|攝|文|图|圖|完|讯|訊|电|電|先生|女士|说|說|表示|道|问|問|答)$|^(?:文|图|圖|据|據|by|via|from|source)/iu;
const SUGGEST_FROM = 2;
const APPLY_FROM = 3;
/** The words come from one small set: more different ones are signatures. */
const SET = 5;
/** Share of the paragraphs that must show it. */
const SHARE = 0.25;

const SUSPECT = sieve({ within: [TAIL] });

/** Catches 会议作出重要决定。程序员; must not touch 这是他的最后一场比赛。（完） or a paragraph signed 张鸣. */
export const keywordInjection: Rule = {
  id: 'keyword-injection',
  title: 'Keyword behind the paragraph',
  explanation:
    'A stray word behind the last full stop of several paragraphs, out of a small set, as farms add them for search engines. One such word alone is left; agencies, names of offices and marks of the end are too.',
  example: { noise: '会议作出了重要决定。程序员', content: '会议作出了重要决定。（完）' },
  fix: 'apply',
  confidence: 0.9,
  reason: { text: 'A stray keyword behind the paragraph, as in others of this text' },
  *find(page) {
    const hits = [...tailsOf(page)];
    const words = new Set(hits.map(({ word }) => word));
    const paragraphs = page.roles.filter((role) => role === 'paragraph').length;
    if (hits.length < SUGGEST_FROM || hits.length < SHARE * paragraphs || words.size > SET) return;
    if (words.size === hits.length && words.size > APPLY_FROM) return;
    const sure = hits.length >= APPLY_FROM && words.size < hits.length;
    for (const { start, end, replacement } of hits)
      yield { start, end, replacement, ...(!sure && { fix: 'suggest' as const, confidence: 0.6 }) };
  },
};

const tailsOf = hitsByNeighbours(function* (page): Generator<Hit & { readonly word: string }> {
  const { text, roles } = page;
  for (const { index, start, end } of suspects(page, SUSPECT)) {
    if (roles[index] !== 'paragraph') continue;
    const line = text.slice(start, end).trimEnd();
    const word = TAIL.exec(line.slice(-16))?.[1];
    if (word === undefined || SIGNED.test(word)) continue;
    const last = start + line.length;
    yield { start: last - word.length, end: last, replacement: '', word: word.toLowerCase() };
  }
});
