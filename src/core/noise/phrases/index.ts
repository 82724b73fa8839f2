// Word lists by language, and the one question that rules ask of them. The lists hold no logic.

import { en } from './en';
import { zh } from './zh';

/** By rule id (or `id:part` where a rule has several lists): whole lines, folded, lower case. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

const LANGUAGES: readonly Phrases[] = [zh, en];

const lists = new Map<string, Set<string>>();
for (const phrases of LANGUAGES)
  for (const [list, entries] of Object.entries(phrases)) {
    const known = lists.get(list) ?? new Set();
    for (const entry of entries) known.add(entry);
    lists.set(list, known);
  }

/** No phrase is longer: longer lines need no lookup. */
const LONGEST = Math.max(...[...lists.values()].flatMap((entries) => [...entries].map((entry) => entry.length)));

/** Whether the folded line is, as a whole, an entry of the list; case and an end mark of `:`, `>` or `»` do not matter. */
export function isPhrase(list: string, folded: string): boolean {
  if (folded.length > LONGEST + 3) return false;
  const line = folded.toLowerCase();
  const entries = lists.get(list);
  return entries !== undefined && (entries.has(line) || entries.has(line.replace(/\s*[:>»›]+$/, '')));
}

/** All entries of a list, over all languages: for prefixes and patterns that a rule builds once. */
export function phrases(list: string): readonly string[] {
  return [...(lists.get(list) ?? [])];
}
