// Noise that a pipeline glued into a line of prose: markers between two sentences, lists and promotions behind the last one.

import type { Role, Span } from '../article';
import { type Sieve, sieve } from '../sieve/sieve';
import { fold, narrowed } from '../text/fold';
import { matchesIn } from '../text/matches';
import { isPhrase, phraseAtStart } from './phrases';
import type { LabelledPage } from './rule';
import { suspects } from './suspects';

const PROSE: ReadonlySet<Role> = new Set(['paragraph', 'list-item', 'quote', 'note', 'deck']);
const SENTENCE_END = /[.!?。！？…]+["'”’」』)）】]*\s*/g;
/** How the next sentence starts; in Chinese it just starts. */
const START = /^\s*(?:$|["'“‘「『([【]?[\p{Lu}\p{N}\p{Lo}])/u;
/** No phrase is longer. */
const WINDOW = 120;
/** A list of links glued to a line is a few headlines. */
const LIST = { shortest: 10, longest: 600 };

/** A list of phrases that may stand inside a line, and the lines where one may. */
export interface Glue {
  readonly list: string;
  readonly sieve: Sieve;
}

export function glueOf(list: string): Glue {
  return { list, sieve: sieve({ parts: [list] }) };
}

interface Place {
  /** Offset in the text where a sentence starts behind another one. */
  readonly at: number;
  readonly end: number;
}

/** The places inside lines of prose that pass the sieve, where one sentence has ended and something starts. */
function* places(page: LabelledPage, sieve: Sieve): Iterable<Place> {
  const { text, roles } = page;
  for (const line of suspects(page, sieve)) {
    if (!PROSE.has(roles[line.index] ?? 'noise')) continue;
    for (const { end: at } of matchesIn(text, line, SENTENCE_END)) if (at < line.end) yield { at, end: line.end };
  }
}

/** The words there as lists are asked, every character in its place. */
function windowAt(text: string, { at, end }: Place): string {
  return narrowed(text.slice(at, Math.min(end, at + WINDOW)));
}

/** Phrases of the list between two sentences, with the blanks behind them. */
export function* gluedBetween(
  page: LabelledPage,
  { list, sieve }: Glue,
  accept: (phrase: string) => boolean,
): Iterable<Span> {
  for (const place of places(page, sieve)) {
    const window = windowAt(page.text, place);
    const length = phraseAtStart(list, window);
    if (length === 0 || !accept(window.slice(0, length).toLowerCase())) continue;
    const rest = /^[\s.…:]*/.exec(window.slice(length))?.[0].length ?? 0;
    if (START.test(window.slice(length + rest)) && (rest > 0 || /\p{Lo}/u.test(window.charAt(length - 1))))
      yield { start: place.at, end: Math.min(place.end, place.at + length + rest) };
  }
}

/** A heading of the list behind the last sentence, and headlines up to the line's end. */
export function* gluedList(page: LabelledPage, { list, sieve }: Glue): Iterable<Span> {
  for (const place of places(page, sieve)) {
    const window = windowAt(page.text, place);
    const length = phraseAtStart(list, window);
    if (length === 0 || !/^\s*[:：>»]|^\s/.test(window.slice(length))) continue;
    const rest = page.text.slice(place.at + length, place.end).trimEnd();
    if (rest.length < LIST.shortest || rest.length > LIST.longest || isSentence(rest)) continue;
    yield { start: place.at, end: place.at + length + rest.length };
  }
}

/** Whether a text ends like a sentence or has one inside: then it is no list of headlines. */
function isSentence(rest: string): boolean {
  return /[。；]|[.;](?:\s|["'”’]|$)|[，,、]$/.test(rest);
}

/** Lines' last words, behind the end of the last sentence, that are an entry of the list as a whole. */
export function* gluedTail(page: LabelledPage, sieve: Sieve, accept: (folded: string) => boolean): Iterable<Span> {
  const last = new Map<number, Place>();
  for (const place of places(page, sieve)) {
    if (place.end - place.at > WINDOW * 2) continue;
    if (!last.has(place.end) && accept(fold(page.text.slice(place.at, place.end)))) last.set(place.end, place);
  }
  for (const { at, end } of last.values()) yield { start: at, end: at + page.text.slice(at, end).trimEnd().length };
}

/** Whether the words are an entry of one of the lists, end marks aside. */
export function isEntry(lists: readonly string[], folded: string): boolean {
  const words = folded.replace(/(?<![.。!！>»])[.。!！>»]+$/, '');
  return lists.some((list) => isPhrase(list, folded) || isPhrase(list, words));
}
