// What both passes of the labeller see of a page: computed once.

import type { Block } from '../../article';
import { changeOf, PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
import type { Evidence } from '../evidence';
import { asideOf, proseOf } from './boxes';
import { latestNoise, type Mark, markOf } from './marks';
import { type MarkupView, observeMarkup } from './markup';
import { Likenesses, type PageWords, pageWords } from './page-words';
import { type Places, placesOf } from './place';
import { type Shapes, shapesOf, TYPES } from './shape';

/** By block, except `title`. */
export interface Observations {
  readonly shapes: Shapes;
  readonly places: Places;
  readonly words: PageWords;
  /** Share of the words that the prose of the densest run has too; -1 where there are none. */
  readonly likeness: Float32Array;
  /** The line that looks most like the headline; -1 when none does. */
  readonly title: number;
  readonly titleLikeness: Float32Array;
  /** What rules and recognisers said. */
  readonly marks: readonly (readonly Mark[])[];
  /** See `latestNoise`. */
  readonly noise: Int32Array;
  /** How many signs of comments and menus stand within five lines. */
  readonly signCounts: Int32Array;
  /** Share of the lines within ten that end like sentences, of those that are long enough to; -1 where there are none. */
  readonly sentenceShare: Float32Array;
  /** 1 where the line above is as long as this one, or nearly; 2 where it begins with the same four characters. */
  readonly alike: Uint8Array;
  /** How many lines in a row are built alike, this one among them: same kinds of words and marks in the same order. */
  readonly parallel: Int32Array;
  /** Lines since a recogniser last saw the title; -1 before it first did. */
  readonly sinceTitle: Int32Array;
  /** What the markup of a page tells; undefined for other texts. */
  readonly markup: MarkupView | undefined;
}

export function observe(page: Page, evidence: readonly (readonly Evidence[])[]): Observations {
  const { blocks, profile } = page;
  const shapes = shapesOf(page);
  const isAside = asideOf(page);
  const prose = proseOf(page, shapes, isAside);
  const places = placesOf(prose);
  const words = wordsOf(page);
  const run = places.fromRun[1] ?? new Int32Array(blocks.length);
  const likeness = toProse.of(page, words, (i) => profile.prose[i] === 1 && run[i] === 0);
  const marks = evidence.map((items) => (items.length === 0 ? NO_MARKS : items.map(markOf)));
  const title = titleGuess(page, run, likeness);
  return {
    shapes,
    places,
    words,
    likeness,
    title,
    titleLikeness: toTitle.of(page, words, (i) => i === title),
    marks,
    noise: latestNoise(marks),
    signCounts: signsAround(shapes),
    sentenceShare: sentencesAround(shapes),
    alike: likenessAbove(page),
    parallel: parallelRuns(page),
    sinceTitle: linesSinceTitle(evidence),
    markup: observeMarkup(page, prose, isAside),
  };
}

const toProse = new Likenesses();
const toTitle = new Likenesses();
const memory = new PageMemory<PageWords>();

function wordsOf(page: Page): PageWords {
  const { profile } = page;
  const change = changeOf(page);
  const before = change && memory.get(change.before);
  // Words that no line has any more keep their numbers: now and then all are numbered anew.
  const isMeagre = before && before.numbers.size > before.words.length;
  const words = pageWords(profile.lines, before && !isMeagre ? { ...change, before } : undefined);
  memory.set(page, words);
  return words;
}

// Of neighbours that are none: a place before the first of an array is looked up slowly, so it is not looked up.

/** A block's coarse kind; `TYPES` outside the page. */
export function typeAt({ type }: Shapes, i: number): number {
  return i < 0 || i >= type.length ? TYPES : (type[i] as number);
}

/** The signs of a block, bit by bit; none outside the page. */
export function signsAt({ signs }: Shapes, i: number): number {
  return i < 0 || i >= signs.length ? 0 : (signs[i] as number);
}

export function marksAt(marks: Observations['marks'], i: number): readonly Mark[] {
  return i < 0 || i >= marks.length ? NO_MARKS : (marks[i] as readonly Mark[]);
}

const NO_MARKS: readonly Mark[] = [];

/** By block: how many of the signs of comments and menus stand within five lines. */
function signsAround({ signs }: Shapes): Int32Array {
  const comment = (1 << 17) | (1 << 18) | (1 << 19);
  const sums = new Int32Array(signs.length + 1);
  for (let i = 0; i < signs.length; i++) sums[i + 1] = (sums[i] ?? 0) + ((signs[i] ?? 0) & comment ? 1 : 0);
  return signs.map((_, i) => (sums[Math.min(signs.length, i + 6)] ?? 0) - (sums[Math.max(0, i - 5)] ?? 0));
}

function sentencesAround({ type, end }: Shapes): Float32Array {
  const able = new Int32Array(type.length + 1);
  const ended = new Int32Array(type.length + 1);
  for (let i = 0; i < type.length; i++) {
    const long = (type[i] ?? 0) < TYPES - 2;
    able[i + 1] = (able[i] ?? 0) + (long ? 1 : 0);
    ended[i + 1] = (ended[i] ?? 0) + (long && [0, 1, 3].includes(end[i] ?? -1) ? 1 : 0);
  }
  return new Float32Array(type).map((_, i) => {
    const from = Math.max(0, i - 10);
    const to = Math.min(type.length, i + 11);
    const lines = (able[to] ?? 0) - (able[from] ?? 0);
    return lines === 0 ? -1 : ((ended[to] ?? 0) - (ended[from] ?? 0)) / lines;
  });
}

function linesSinceTitle(evidence: readonly (readonly Evidence[])[]): Int32Array {
  let last = -1;
  const since = evidence.map((items, i) => {
    const isTitle = items.some(({ role }) => role === 'title');
    if (isTitle) last = i;
    return last < 0 ? -1 : i - last;
  });
  return new Int32Array(since);
}

function parallelRuns({ profile: { lines } }: Page): Int32Array {
  const runs = new Int32Array(lines.length);
  for (let from = 0, to = 0; from < lines.length; from = to) {
    while (to < lines.length && lines[to]?.build === lines[from]?.build) to++;
    runs.fill(to - from, from, to);
  }
  return runs;
}

function likenessAbove({ blocks, profile: { sizes } }: Page): Uint8Array {
  const alike = new Uint8Array(blocks.length);
  for (let i = 1; i < blocks.length; i++) {
    const [a, b] = [sizes[i] ?? 0, sizes[i - 1] ?? 0];
    if (startAlike((blocks[i] as Block).folded, (blocks[i - 1] as Block).folded)) alike[i] = 2;
    else if (a < 1.25 * b && b < 1.25 * a) alike[i] = 1;
  }
  return alike;
}

/** With the same four characters. */
function startAlike(one: string, other: string): boolean {
  for (let k = 0; k < 4; k++) if (one.charCodeAt(k) !== other.charCodeAt(k)) return false;
  return true;
}

/** The line above the densest run that shares most with it: not too short, no sentence. -1 when there is none. */
function titleGuess({ blocks, profile }: Page, run: Int32Array, likeness: Float32Array): number {
  let best = -1;
  let most = 0.25;
  for (let i = 0; i < blocks.length && (run[i] ?? 0) < 0; i++) {
    const size = profile.sizes[i] ?? 0;
    if (size < 18 || size > 260 || profile.prose[i]) continue;
    const share = (likeness[i] ?? 0) + Math.min(0.2, size / 500);
    if (share > most) [best, most] = [i, share];
  }
  return best;
}
