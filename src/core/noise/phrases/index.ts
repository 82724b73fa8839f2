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

const LISTS = merge([zh, en, ja, ko, de, fr, es, pt, ru]);

/** No phrase is longer: longer lines need no lookup. */
const LONGEST = Math.max(...[...LISTS.values()].map(({ lengths }) => lengths[0] ?? 0));

function merge(languages: readonly Phrases[]): ReadonlyMap<string, List> {
  const merged = new Map<string, Set<string>>();
  for (const language of languages)
    for (const [list, entries] of Object.entries(language)) {
      const known = merged.get(list) ?? new Set();
      merged.set(list, known);
      for (const entry of entries) known.add(entry);
    }
  return new Map(
    [...merged].map(([list, entries]) => [
      list,
      {
        entries,
        lengths: [...new Set([...entries].map(({ length }) => length))].sort((a, b) => b - a),
        heads: new Set([...entries].map((entry) => entry.slice(0, 2))),
      },
    ]),
  );
}

/** Whether the folded line is, as a whole, an entry of the list; case and an end mark of `:`, `>` or `»` do not matter. */
export function isPhrase(list: string, folded: string): boolean {
  if (folded.length > LONGEST + 3) return false;
  const line = folded.toLowerCase();
  const entries = LISTS.get(list)?.entries;
  if (entries === undefined) return false;
  return entries.has(line) || (END_MARKS.has(line.charAt(line.length - 1)) && entries.has(line.replace(END_MARK, '')));
}

const END_MARKS: ReadonlySet<string> = new Set(':>»›');
const END_MARK = / ?(?<![:>»›])[:>»›]+$/;

/** Length of the longest entry of the list that the folded line starts with, 0 for none; an entry never ends inside a word. */
export function phraseAtStart(list: string, folded: string): number {
  const known = LISTS.get(list);
  if (!known) return 0;
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
  return [...(LISTS.get(list)?.entries ?? [])];
}
