// What the first pass sees of a line: is it text of the article or not?

import { PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
import type { Sequence } from '../chain';
import { putMarks, putWords } from './hashed-features';
import { putMarkup } from './markup-features';
import { Names } from './names';
import { type Observations, signsAt, typeAt } from './observations';
import { type Columns, endOfHeld, knownRows, type RowMemory } from './rows';
import { CAPITALS, COMMAS, DIGITS, ENDS, SENTENCES, SIGNS, SIZES, STARTS, TYPES } from './shape';
import { binOf, SlotWriter } from './sink';

const WORD_SLOTS = 1 << 14;
const MARK_SLOTS = 1 << 10;
/** Names of elements and of their classes. */
const SIGN_SLOTS = 1 << 12;
/** Kinds of edge: the coarse kinds of the two lines. */
export const BODY_EDGES = TYPES * TYPES;

const DISTANCES = [-40, -15, -7, -3, -1, 0, 1, 2, 4, 8, 16, 40];
const FAR = [2, 3, 5, 9, 20];
const MASSES = [1, 150, 400, 900, 2000, 4000];
const GAPS = [3, 4, 6, 9, 14, 22, 40];
const ENDED = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
const SINCE_TITLE = [0, 1, 2, 3, 4, 6, 10, 20, 60];
const RUNS = [2, 3, 5, 9];
const SHARES = [0, 0.02, 0.12, 0.25, 0.4, 0.6, 0.8];
const LENGTHS = [8, 20, 45, 100, 200, 400];
const SIGN_COUNTS = [1, 2, 3, 5, 8];

export interface BodyFeatures extends Sequence {
  readonly width: number;
  /** First slot of words, and the first after them. */
  readonly words: readonly [number, number];
}

/** A line among those of its page. */
interface Line {
  readonly i: number;
  /** Its coarse kind. */
  readonly t: number;
  readonly page: Page;
  readonly seen: Observations;
  readonly eastAsian: number;
  readonly english: number;
}

export function bodyFeatures(page: Page, seen: Observations): BodyFeatures {
  const { blocks, profile } = page;
  const { shapes, markup } = seen;
  const eastAsian = /^(?:zh|ja|ko)/.test(profile.language) ? 1 : 0;
  const english = profile.language === 'en' ? 1 : 0;
  const names = markup && new Names(markup.elements, markup.boxes.cores[1], SIGN_SLOTS);
  let firstWord = 0;
  const columns = columnsOf(seen);
  const known = knownRows(memory, page, columns);
  const writer = new SlotWriter(known?.features.slots.length);
  // Small functions: one that puts all would take longer to be compiled than many pages to be read.
  for (let i = 0; i < blocks.length; i++) {
    if (known?.holds[i]) {
      const end = endOfHeld(known.holds, i);
      writer.copy(known.features, i, end);
      i = end - 1;
      continue;
    }
    writer.nextLine();
    const line: Line = { i, t: typeAt(shapes, i), page, seen, eastAsian, english };
    putShape(writer, line);
    putNeighbours(writer, line);
    putPlace(writer, line);
    putPlaceInFile(writer, line);
    putLikeness(writer, line);
    putCompany(writer, line);
    putMarks(writer, seen, i, MARK_SLOTS);
    firstWord = writer.next;
    putWords(writer, profile, i, WORD_SLOTS);
    if (markup && names) putMarkup(writer, markup, blocks, shapes.type, i, names);
  }
  const { slots, starts } = writer.finish();
  const edges = new Uint8Array(
    blocks.map((_, i) => (i === 0 ? 0 : (shapes.type[i - 1] ?? 0) * TYPES + (shapes.type[i] ?? 0))),
  );
  const features = { slots, starts, edges, width: writer.width, words: [firstWord, firstWord + WORD_SLOTS] } as const;
  memory.set(page, { columns, features });
  return features;
}

const memory: RowMemory<BodyFeatures> = new PageMemory();

function columnsOf({ places, likeness, titleLikeness, title, alike, marks, ...seen }: Observations): Columns {
  const { fromRun, near, around, sinceSentence, untilSentence } = places;
  const { noise, signCounts, sentenceShare, parallel, sinceTitle } = seen;
  const ofPlaces = [...fromRun, near, around, sinceSentence, untilSentence, sentenceShare, parallel, sinceTitle];
  return { numbers: [...ofPlaces, likeness, titleLikeness, alike, signCounts, noise], marks, title };
}

function putShape(writer: SlotWriter, { i, t, seen: { shapes }, eastAsian, english }: Line): void {
  const size = shapes.size[i] ?? 0;
  writer.put(0, 1);
  writer.put(t * 4 + eastAsian * 2 + english, TYPES * 4);
  writer.put(size * ENDS + (shapes.end[i] ?? 0), SIZES * ENDS);
  writer.put(size * STARTS + (shapes.start[i] ?? 0), SIZES * STARTS);
  writer.put(size * CAPITALS + (shapes.capitals[i] ?? 0), SIZES * CAPITALS);
  writer.put((shapes.digits[i] ?? 0) * TYPES + t, DIGITS * TYPES);
  writer.put((shapes.sentences[i] ?? 0) * COMMAS + (shapes.commas[i] ?? 0), SENTENCES * COMMAS);
  const signs = signsAt(shapes, i);
  writer.putBits(signs, SIGNS.length);
  writer.putBits(signs, SIGNS.length * 2, t >= 5 ? SIGNS.length : 0);
  writer.putBits(signsAt(shapes, i - 1), SIGNS.length);
  writer.putBits(signsAt(shapes, i + 1), SIGNS.length);
}

function putNeighbours(writer: SlotWriter, { i, t, page, seen: { shapes } }: Line): void {
  const [before, after] = [typeAt(shapes, i - 1), typeAt(shapes, i + 1)];
  writer.put(before * TYPES + t, (TYPES + 1) * TYPES);
  writer.put(after * TYPES + t, (TYPES + 1) * TYPES);
  writer.put(typeAt(shapes, i - 2) * TYPES + t, (TYPES + 1) * TYPES);
  writer.put(typeAt(shapes, i + 2) * TYPES + t, (TYPES + 1) * TYPES);
  writer.put((before * TYPES + t) * (TYPES + 1) + after, (TYPES + 1) * TYPES * (TYPES + 1));
  writer.put(Math.min(page.blocks[i]?.blanksBefore ?? 0, 2) * TYPES + t, 3 * TYPES);
}

function putPlace(writer: SlotWriter, { i, t, seen: { places, likeness } }: Line): void {
  const W = DISTANCES.length + 1;
  for (const from of places.fromRun) writer.put(binOf(from[i] ?? 0, DISTANCES) * TYPES + t, W * TYPES);
  const distance = binOf(places.fromRun[1]?.[i] ?? 0, DISTANCES);
  writer.put(distance * (SHARES.length + 1) + binOf(likeness[i] ?? 0, SHARES), W * (SHARES.length + 1));
  writer.put(binOf(places.near[i] ?? 0, MASSES) * TYPES + t, (MASSES.length + 1) * TYPES);
  writer.put(binOf(places.around[i] ?? 0, MASSES) * TYPES + t, (MASSES.length + 1) * TYPES);
  writer.put(binOf(places.sinceSentence[i] ?? 0, FAR) * TYPES + t, (FAR.length + 1) * TYPES);
  writer.put(binOf(places.untilSentence[i] ?? 0, FAR) * TYPES + t, (FAR.length + 1) * TYPES);
}

function putPlaceInFile(writer: SlotWriter, { i, t, page: { blocks } }: Line): void {
  const n = blocks.length;
  writer.put(Math.floor((i * 10) / n) * TYPES + t, 10 * TYPES);
  writer.put(Math.min(i, 9) * TYPES + t, 10 * TYPES);
  writer.put(Math.min(n - 1 - i, 9) * TYPES + t, 10 * TYPES);
  writer.put(binOf(n, LENGTHS) * TYPES + t, 7 * TYPES);
}

function putLikeness(writer: SlotWriter, { i, t, page: { profile }, seen }: Line): void {
  const { likeness, title, titleLikeness, alike, signCounts } = seen;
  writer.put(binOf(likeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
  writer.put(binOf(titleLikeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
  writer.put((i < title ? 0 : i === title ? 1 : 2) * TYPES + t, 3 * TYPES);
  const repeats = profile.keyCounts.get(profile.keys[i] ?? '') ?? 1;
  writer.put((Math.min(repeats, 3) - 1) * TYPES + t, 3 * TYPES);
  writer.put((alike[i] ?? 0) * 3 + (alike[i + 1] ?? 0), 9);
  writer.put(binOf(signCounts[i] ?? 0, SIGN_COUNTS) * TYPES + t, 6 * TYPES);
}

function putCompany(writer: SlotWriter, { i, t, seen, eastAsian }: Line): void {
  const { shapes, places, sentenceShare, parallel, sinceTitle } = seen;
  const gap = (places.sinceSentence[i] ?? 0) + (places.untilSentence[i] ?? 0);
  writer.put(binOf(gap, GAPS) * TYPES + t, (GAPS.length + 1) * TYPES);
  const ended = binOf(sentenceShare[i] ?? 0, ENDED);
  writer.put((ended * 2 + eastAsian) * TYPES + t, (ENDED.length + 1) * 2 * TYPES);
  const digits = (shapes.digits[i] ?? 0) > 0 ? 1 : 0;
  writer.put((binOf(parallel[i] ?? 0, RUNS) * 2 + digits) * TYPES + t, (RUNS.length + 1) * 2 * TYPES);
  writer.put(binOf(sinceTitle[i] ?? 0, SINCE_TITLE) * TYPES + t, (SINCE_TITLE.length + 1) * TYPES);
}
