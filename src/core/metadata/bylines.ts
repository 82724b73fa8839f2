// Which lines of the file sign the article. Whole pages are full of names: topics, teasers with their authors, the names of
// sections look like bylines, too. What tells is a label, the date and the title beside it, and what the article is about.

import type { Block, Role } from '../article';
import type { Page } from '../noise/rule';
import { firstWhere } from '../text/first-where';
import { comparisonKey } from '../text/fold';
import { findDates } from './dates';
import { frameOf } from './frame';
import { type NamedLine, readNames } from './names';
import { isSince } from './stamps';

/** What an unlabelled name must be worth. */
const ENOUGH = 2;
const OF_LABEL = 5;
/** Of the best line, what others that sign with it may be worth less. */
const CLOSE = 2;
/** Of a line without a label, the share that must be names. */
const LEAST_COVERED = 0.25;
const ALONE = 0.95;
/** Lines between those that sign together. */
const APART = 4;

const BARE_LABEL =
  /^(?:by|(?:\p{L}+ ){0,2}von|par|por|di|de|door|av|af|text|texte?o?|autor(?:in|a|es)?|author|written by|words|автор|текст)[:：]?$/iu;
const FOLLOWED =
  /^(?:@\w|[\w.+-]+@[\w-]+\.|follow\b|(?:\p{L}+ ){0,3}(?:reporter|correspondent|editor|writer|journalist|contributor|redakteur(?:in)?|korrespondent(?:in)?|columnist)\b)/iu;

interface Signed extends NamedLine {
  readonly index: number;
  readonly worth: number;
}

/** The names that sign the article, in order; those of one line, and of lines like it beside it. */
export function bylinesOf(page: Page, roles: readonly Role[]): readonly string[] {
  const lines = signedLines(page, roles).filter(({ worth }) => worth >= ENOUGH);
  const best = lines.reduce<Signed | undefined>((a, b) => (a && a.worth >= b.worth ? a : b), undefined);
  if (!best) return [];
  const beside = lines.filter(
    ({ index, worth, labelled }) =>
      worth >= best.worth - CLOSE &&
      labelled === best.labelled &&
      Math.abs(index - best.index) <= (labelled ? APART : 1),
  );
  return beside.flatMap(({ names }) => names);
}

/** How far the nearest of the numbers is, which are in order; infinitely far where there are none. */
function distanceTo(numbers: readonly number[], from: number): number {
  const next = firstWhere(numbers, (number) => number >= from);
  const away = (at: number) => Math.abs((numbers[at] ?? Number.POSITIVE_INFINITY) - from);
  return Math.min(away(next - 1), away(next));
}

function signedLines(page: Page, roles: readonly Role[]): Signed[] {
  const { blocks, profile } = page;
  const { title, last, holds } = frameOf(page, roles);
  const dates = blocks.filter(({ index, folded }) => holds(index) && isDated(folded, profile.language));
  const dated = dates.map(({ index }) => index);
  let about: string | undefined;
  /** What the title and the story say: put together only where a name has to be looked up in it. */
  const isSpokenOf = (name: string): boolean => {
    about ??= comparisonKey(
      blocks
        .filter(
          ({ index, folded }) => index === title || (roles[index] === 'paragraph' && isStory(page, index, folded)),
        )
        .map(({ folded }) => folded)
        .join(' '),
    );
    return about.includes(comparisonKey(name));
  };
  return blocks.flatMap((block): Signed[] => {
    const { index, folded } = block;
    const isByline = roles[index] === 'byline';
    if (!(isByline || holds(index)) || folded.length > 200 || isTitle(page, index, title)) return [];
    const named = namesAt(blocks, index, profile.language, isByline);
    if (!named) return [];
    const covered = coverage(named, folded);
    // A byline may end with an abbreviation; a name and a full stop are a sentence all the same.
    const isSentence = /\p{L}{3}[.!?]$/u.test(folded) && !(isByline && covered < ALONE);
    if (!named.labelled && (isSentence || covered < LEAST_COVERED)) return [];
    const apart = distanceTo(dated, index);
    const isAlone = covered >= ALONE;
    const next = blocks[index + 1]?.folded ?? '';
    const worth =
      (named.labelled ? OF_LABEL : 0) +
      (isByline ? 2.5 : 0) +
      (apart === 0 ? 2 : apart <= 2 ? 1.5 : apart <= 4 ? 1 : 0) +
      (title >= 0 && index > title ? (index - title === 1 ? 2 : index - title <= 3 ? 1 : 0) : 0) +
      (title >= 0 && index < title ? -1.5 : 0) +
      (!holds(index) ? -2 : index > last ? -0.5 : 0) +
      (FOLLOWED.test(next) || /@\w/.test(folded) ? 1.5 : 0) +
      (roles[index] === 'caption' && !isAlone ? -1 : 0) +
      (isAlone ? 0.5 : 0) +
      (opensTitle(named, blocks[title]?.folded ?? '')
        ? OF_LABEL
        : !named.labelled && named.names.some(isSpokenOf)
          ? -3
          : 0) +
      (isRepeated(blocks, index, named) ? 1 : 0);
    return [{ ...named, index, worth }];
  });
}

function isTitle({ profile }: Page, index: number, title: number): boolean {
  const key = profile.keys[index] ?? '';
  return index === title || (key.length > 8 && (profile.keys[title] ?? '').includes(key));
}

/** A sentence of the story: not one on who wrote it. */
function isStory({ profile }: Page, index: number, folded: string): boolean {
  return profile.prose[index] === 1 && !/(?:reporting|editing|writing) by|@\w/i.test(folded);
}

function isDated(folded: string, language: string): boolean {
  return findDates(folded, language).length > 0 || isSince(folded);
}

/** A name below a line that says only "By" is labelled; what the labeller takes for a byline is read like one. */
function namesAt(blocks: readonly Block[], index: number, language: string, isByline: boolean): NamedLine | undefined {
  const { folded = '' } = blocks[index] ?? {};
  if (BARE_LABEL.test(blocks[index - 1]?.folded ?? '')) return readNames(`By ${folded}`, language);
  const named = readNames(folded, language);
  if (named || !isByline) return named;
  const asked = readNames(`By ${folded}`, language);
  return asked && { ...asked, labelled: false };
}

function coverage({ names }: NamedLine, folded: string): number {
  return names.join(' ').length / folded.replace(/[^\p{L} ]/gu, '').length;
}

/** "Jane Doe. Why the ferry matters": headlines of guests. */
function opensTitle({ names }: NamedLine, title: string): boolean {
  const [name = ''] = names;
  return (
    names.length === 1 && name.includes(' ') && title.startsWith(name) && /^ ?[.:|]/.test(title.slice(name.length))
  );
}

/** Whether another line of the page is about the name, as boxes on authors are. */
function isRepeated(blocks: readonly Block[], index: number, { names }: NamedLine): boolean {
  const [name = ''] = names;
  return name.length > 4 && blocks.some((other) => other.index !== index && other.folded.startsWith(name));
}
