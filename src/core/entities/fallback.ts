// Languages without a tagger: people by a known given name and capitals after it, bodies by the word that their names
// begin with, countries. Few, and seldom wrong. Nothing in scripts without capitals.

import type { Span } from '../article';
import { GIVEN as ENGLISH_GIVEN } from './names/en-people';
import { GIVEN, ORGANIZATION_HEADS, REGIONS } from './names/fallback';
import type { Piece } from './pieces';
import type { FoundMention } from './referents';

const LANGUAGES = new Set('fr es pt it nl de ca gl da sv nb nn no fi pl ro tr id ru uk'.split(' '));
const WORD = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’-]\\p{L}[\\p{L}\\p{M}]*)*";
/** Small words inside the names of people, and of bodies. */
const OF_PEOPLE = 'de|da|do|del|della|di|van|von|zu|la|le|el|al|bin|du|dos|das|den|der|y|ten|ter';
const OF_BODIES = 'de|da|do|del|della|di|du|des|dos|das|dei|delle|la|las|los|les|el|y|e|et|pour|para|per';
const ENDING = new RegExp(`(?: (?:${OF_BODIES})){1,4}$`, 'u');
const RUN = new RegExp(`${WORD}(?: (?:(?:${OF_BODIES}|${OF_PEOPLE}|d’|d'|l’|l') ?){0,2}${WORD})*`, 'gu');
const SURNAME = new RegExp(`^ (?:(?:${OF_PEOPLE}) ){0,2}(${WORD})`, 'u');
const SECOND_SURNAME = new RegExp(`^ (?:(?:de|da|del|dos|y|i) )?${WORD}`, 'u');

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
const given = setOf(`${ENGLISH_GIVEN.replace(/\bAl\b/, '')} ${GIVEN}`);
const heads = setOf(ORGANIZATION_HEADS);
/** Given names that are everyday words, too. */
const GERMAN_NOUNS = setOf('August Ernst Kai Mark Roman Rose Stern Wolf');
const countries = new Map<string, ReadonlySet<string>>();

export function fallbackNames(told: string, pieces: readonly Piece[]): FoundMention[] {
  const language = told.toLowerCase().split('-')[0] ?? '';
  if (!LANGUAGES.has(language)) return [];
  const known = countriesIn(language);
  const found = pieces.map(({ text }) =>
    [...text.matchAll(RUN)].flatMap((run) => namesIn(run[0], run.index, language, known)),
  );
  const surnames = new Set(
    found.flat().flatMap(({ type, form }) => (type === 'person' ? (form.split(' ').at(-1) ?? []) : [])),
  );
  return pieces.flatMap(({ text, inSource }, i) => {
    const names = found[i] ?? [];
    let next = 0;
    const again = [...text.matchAll(new RegExp(WORD, 'gu'))].flatMap(({ 0: form, index }): Name[] => {
      while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next++;
      const isInside = (names[next]?.start ?? Number.POSITIVE_INFINITY) <= index;
      const isSurname = form.length > 3 && surnames.has(form) && !isInside;
      return isSurname ? [{ type: 'person', form, start: index, end: index + form.length }] : [];
    });
    return [...names, ...again]
      .sort((a, b) => a.start - b.start)
      .map(({ type, form, start, end }): FoundMention => ({ type, ...inSource({ start, end }), text: form, form }));
  });
}

interface Name {
  readonly type: 'person' | 'organization' | 'place';
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

/** A run of capitals may hold more than one name: Tribunal Supremo Ángel Hurtado. */
function namesIn(run: string, start: number, language: string, known: ReadonlySet<string>): Name[] {
  const name = (type: Name['type'], from: number, to: number): Name => {
    const form = run.slice(from, to).replace(ENDING, '');
    return { type, form, start: start + from, end: start + from + form.length };
  };
  const person = personIn(run, language);
  const isBody = heads.has(/^\S+/.exec(run)?.[0] ?? '');
  const bodyEnd = person ? person.start - 1 : run.length;
  const body = isBody && bodyEnd > 0 ? [name('organization', 0, bodyEnd)] : [];
  if (person) return [...body.filter(({ form }) => form.includes(' ')), name('person', person.start, person.end)];
  if (isBody) return body.filter(({ form }) => form.includes(' '));
  return known.has(run) ? [name('place', 0, run.length)] : [];
}

/** From a given name to the last surname. In German, where nouns have capitals too, one surname is all that is sure. */
function personIn(run: string, language: string): Span | undefined {
  for (const { 0: word, index } of run.matchAll(/\S+/g)) {
    if (!given.has(word) || (language === 'de' && GERMAN_NOUNS.has(word))) continue;
    let end = index + word.length;
    const first = SURNAME.exec(run.slice(end));
    if (!first || heads.has(first[1] ?? '')) continue;
    end += first[0].length;
    const isGiven = given.has(first[1] ?? '');
    // A novel by somebody: Roman von Barbara Kingsolver.
    if (isGiven && /^ \p{Ll}/u.test(first[0])) continue;
    const second = language !== 'de' || isGiven ? SECOND_SURNAME.exec(run.slice(end))?.[0] : undefined;
    return { start: index, end: end + (second?.length ?? 0) };
  }
  return undefined;
}

/** As the engine names them. */
function countriesIn(language: string): ReadonlySet<string> {
  const known = countries.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const made = new Set(REGIONS.split(' ').flatMap((region) => names.of(region) ?? []));
  countries.set(language, made);
  return made;
}
