// Word lists by language, and the two questions that rules ask of them. The lists hold no logic.

import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import { ko } from './ko';
import { pt } from './pt';
import { ru } from './ru';
import { zh } from './zh';

/** By rule id (or `id:part` where a rule has several lists): whole lines, folded, lower case. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** One list over all languages. */
interface List {
  readonly entries: ReadonlySet<string>;
  /** The lengths that entries have, longest first: a prefix is looked up once for each. */
  readonly lengths: readonly number[];
  /** How entries start: their first two characters, or the only one. */
  readonly heads: ReadonlySet<string>;
}

const LANGUAGES: readonly Phrases[] = [zh, en, ja, ko, de, fr, es, pt, ru];

/** No phrase is longer: longer lines need no lookup. */
const LONGEST = longestOf(LANGUAGES);

/** At every start, of thousands of phrases: no list is made of them. */
function longestOf(languages: readonly Phrases[]): number {
  let longest = 0;
  for (const language of languages)
    for (const entries of Object.values(language))
      for (const { length } of entries) if (length > longest) longest = length;
  return longest;
}

const lists = new Map<string, List>();

/** Put together when it is first asked for: a text asks for few. */
function listOf(name: string): List {
  const known = lists.get(name);
  if (known) return known;
  const entries = new Set(LANGUAGES.flatMap((language) => language[name] ?? []));
  const list: List = {
    entries,
    lengths: [...new Set([...entries].map(({ length }) => length))].sort((a, b) => b - a),
    heads: new Set([...entries].map((entry) => entry.slice(0, 2))),
  };
  lists.set(name, list);
  return list;
}

/** Whether the folded line is, as a whole, an entry of the list; case and an end mark of `:`, `>` or `»` do not matter. */
export function isPhrase(list: string, folded: string): boolean {
  if (folded.length > LONGEST + 3) return false;
  const line = folded.toLowerCase();
  const { entries } = listOf(list);
  return entries.has(line) || (END_MARKS.has(line.charAt(line.length - 1)) && entries.has(line.replace(END_MARK, '')));
}

const END_MARKS: ReadonlySet<string> = new Set(':>»›');
const END_MARK = / ?(?<![:>»›])[:>»›]+$/;

/** Length of the longest entry of the list that the folded line starts with, 0 for none; an entry never ends inside a word. */
export function phraseAtStart(list: string, folded: string): number {
  const known = listOf(list);
  const start = folded.slice(0, known.lengths[0]).toLowerCase();
  if (!known.heads.has(start.slice(0, 2)) && !known.heads.has(start.slice(0, 1))) return 0;
  for (const length of known.lengths)
    if (length <= start.length && known.entries.has(start.slice(0, length)) && !splitsWord(folded, length))
      return length;
  return 0;
}

/** Words end between letters of alphabets only; Chinese, Japanese and Korean write on. */
function splitsWord(folded: string, at: number): boolean {
  return LETTER.test(folded.charAt(at - 1)) && LETTER.test(folded.charAt(at));
}

const LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u;

/** All entries of a list, over all languages: for patterns that a rule builds once. */
export function phrases(list: string): readonly string[] {
  return [...listOf(list).entries];
}
