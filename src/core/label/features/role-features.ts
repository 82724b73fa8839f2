// What the second pass sees of a line: its shape and marks again, and what the first pass says of it and around it.

import { PageMemory } from '../../noise/change';
import type { Page } from '../../noise/rule';
import type { Sequence } from '../chain';
import { putMarks, putWords } from './hashed-features';
import { believedView } from './markup';
import { putBelieved } from './markup-features';
import { Names } from './names';
import { type Observations, signsAt, typeAt } from './observations';
import { Likenesses } from './page-words';
import { type Columns, endOfHeld, knownRows, type RowMemory } from './rows';
import { CAPITALS, COMMAS, DIGITS, ENDS, SENTENCES, SIGNS, SIZES, STARTS, TYPES } from './shape';
import { binOf, SlotWriter } from './sink';

const MARK_SLOTS = 1 << 10;
/** Names of elements and of their classes. */
const SIGN_SLOTS = 1 << 9;
const WORD_SLOTS = 1 << 10;
/** Coarse kinds of the two lines of an edge. */
const EDGE_TYPES = 4;
export const ROLE_EDGES = EDGE_TYPES * EDGE_TYPES;
const EDGE_TYPE = [0, 1, 0, 1, 1, 2, 2, 3, 2, 3, 3, 3];

/** Of the probability that a line is body. */
const CHANCES = [0.01, 0.05, 0.15, 0.35, 0.5, 0.65, 0.85, 0.95, 0.99];
const COARSE = [0.15, 0.5, 0.85];
const DISTANCES = [-40, -15, -7, -3, -2, -1, 0, 1, 2, 3, 4, 8, 16, 40];
const MASSES = [0.2, 0.6, 1.2, 2.2, 3.2];
const AROUND = [0.3, 1, 2, 4, 6, 9];
const ENDED = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.9];
const SINCE_TITLE = [0, 1, 2, 3, 4, 6, 10, 20, 60];
const RUNS = [2, 3, 5, 9];
const SHARES = [0, 0.02, 0.12, 0.25, 0.4, 0.6, 0.8];
const SURE = 0.8;

export interface RoleFeatures extends Sequence {
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
  readonly believed: Believed;
  readonly eastAsian: number;
}

/** What the first pass believes, and what follows from it. */
interface Believed {
  /** By block: the probability that it is body. */
  readonly body: Float64Array;
  /** Bins of the sums of the lines within two and within six, without its own. */
  readonly near: Int8Array;
  readonly around: Int8Array;
  /** Bin of the distance to the stretch that is body most of all. */
  readonly place: Int8Array;
  readonly likeness: Float32Array;
}

const toBody = new Likenesses();

/** `body` by block: the first pass's probability that the line is body. */
export function roleFeatures(page: Page, seen: Observations, body: Float64Array): RoleFeatures {
  const { blocks, profile } = page;
  const { shapes, markup } = seen;
  const believed: Believed = {
    body,
    near: sumsAround(body, 2, MASSES),
    around: sumsAround(body, 6, AROUND),
    place: placesOf(body, profile.sizes),
    likeness: toBody.of(page, seen.words, (i) => (body[i] ?? 0) > SURE),
  };
  const eastAsian = /^(?:zh|ja|ko)/.test(profile.language) ? 1 : 0;
  const boxes = markup && believedView(page, markup, body);
  const names = markup && new Names(markup.elements, markup.boxes.cores[1], SIGN_SLOTS);
  let firstWord = 0;
  const columns = columnsOf(seen, believed);
  const known = knownRows(memory, page, columns);
  const writer = new SlotWriter(known?.features.slots.length);
  for (let i = 0; i < blocks.length; i++) {
    if (known?.holds[i]) {
      const end = endOfHeld(known.holds, i);
      writer.copy(known.features, i, end);
      i = end - 1;
      continue;
    }
    writer.nextLine();
    const line: Line = { i, t: typeAt(shapes, i), page, seen, believed, eastAsian };
    putBelief(writer, line);
    putPlace(writer, line);
    putShape(writer, line);
    putPlaceInFile(writer, line);
    putLikeness(writer, line);
    putMarks(writer, seen, i, MARK_SLOTS, coarseAt(body, i));
    firstWord = writer.next;
    putWords(writer, profile, i, WORD_SLOTS);
    if (markup && boxes && names) putBelieved(writer, markup, boxes, blocks, shapes.type, coarseAt(body, i), i, names);
  }
  const { slots, starts } = writer.finish();
  const edgeType = (i: number) => EDGE_TYPE[typeAt(shapes, i)] ?? 0;
  const edges = new Uint8Array(blocks.map((_, i) => (i === 0 ? 0 : edgeType(i - 1) * EDGE_TYPES + edgeType(i))));
  const features = { slots, starts, edges, width: writer.width, words: [firstWord, firstWord + WORD_SLOTS] } as const;
  memory.set(page, { columns, features });
  return features;
}

const memory: RowMemory<RoleFeatures> = new PageMemory();

function columnsOf({ titleLikeness, title, alike, marks, ...seen }: Observations, believed: Believed): Columns {
  const { noise, sentenceShare, parallel, sinceTitle } = seen;
  const { body, near, around, place, likeness } = believed;
  const ofBelief = [body, near, around, place, likeness];
  return { numbers: [...ofBelief, titleLikeness, alike, sentenceShare, parallel, sinceTitle, noise], marks, title };
}

/** `COARSE.length + 1` outside of the page. */
function coarseAt(body: Float64Array, i: number): number {
  return i < 0 || i >= body.length ? COARSE.length + 1 : binOf(body[i] ?? 0, COARSE);
}

function putBelief(writer: SlotWriter, { i, t, believed, eastAsian }: Line): void {
  const { body } = believed;
  const own = coarseAt(body, i);
  writer.put(eastAsian, 2);
  writer.put(t * 2 + eastAsian, TYPES * 2);
  writer.put(binOf(body[i] ?? 0, CHANCES) * TYPES + t, (CHANCES.length + 1) * TYPES);
  writer.put((coarseAt(body, i - 1) * 5 + own) * 5 + coarseAt(body, i + 1), 125);
  writer.put((coarseAt(body, i - 2) * 5 + own) * 5 + coarseAt(body, i + 2), 125);
  writer.put((believed.near[i] as number) * TYPES + t, (MASSES.length + 1) * TYPES);
  writer.put((believed.around[i] as number) * TYPES + t, (AROUND.length + 1) * TYPES);
}

function putPlace(writer: SlotWriter, { i, t, believed }: Line): void {
  const { body, likeness } = believed;
  const place = believed.place[i] as number;
  writer.put(place * TYPES + t, (DISTANCES.length + 1) * TYPES);
  const like = binOf(likeness[i] ?? 0, SHARES);
  writer.put(place * (SHARES.length + 1) + like, (DISTANCES.length + 1) * (SHARES.length + 1));
  const chance = binOf(body[i] ?? 0, CHANCES);
  writer.put(place * (CHANCES.length + 1) + chance, (DISTANCES.length + 1) * (CHANCES.length + 1));
}

function putShape(writer: SlotWriter, { i, t, seen: { shapes } }: Line): void {
  const size = shapes.size[i] ?? 0;
  writer.put(size * ENDS + (shapes.end[i] ?? 0), SIZES * ENDS);
  writer.put(size * STARTS + (shapes.start[i] ?? 0), SIZES * STARTS);
  writer.put(size * CAPITALS + (shapes.capitals[i] ?? 0), SIZES * CAPITALS);
  writer.put((shapes.digits[i] ?? 0) * TYPES + t, DIGITS * TYPES);
  writer.put((shapes.sentences[i] ?? 0) * COMMAS + (shapes.commas[i] ?? 0), SENTENCES * COMMAS);
  writer.putBits(signsAt(shapes, i), SIGNS.length);
  writer.putBits(signsAt(shapes, i - 1), SIGNS.length);
  writer.putBits(signsAt(shapes, i + 1), SIGNS.length);
  writer.put(typeAt(shapes, i - 1) * TYPES + t, (TYPES + 1) * TYPES);
  writer.put(typeAt(shapes, i + 1) * TYPES + t, (TYPES + 1) * TYPES);
}

function putPlaceInFile(writer: SlotWriter, { i, t, page: { blocks } }: Line): void {
  writer.put(Math.min(blocks[i]?.blanksBefore ?? 0, 2) * TYPES + t, 3 * TYPES);
  writer.put(Math.min(i, 9) * TYPES + t, 10 * TYPES);
  writer.put(Math.min(blocks.length - 1 - i, 9) * TYPES + t, 10 * TYPES);
}

function putLikeness(writer: SlotWriter, { i, t, page: { profile }, seen, believed: { likeness } }: Line): void {
  const { title, titleLikeness, alike, sentenceShare, parallel, sinceTitle } = seen;
  writer.put(binOf(likeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
  writer.put(binOf(titleLikeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
  const fromTitle = title < 0 ? 9 : Math.max(-3, Math.min(5, i - title)) + 3;
  writer.put(fromTitle * TYPES + t, 10 * TYPES);
  const repeats = profile.keyCounts.get(profile.keys[i] ?? '') ?? 1;
  writer.put((Math.min(repeats, 3) - 1) * TYPES + t, 3 * TYPES);
  writer.put((alike[i] ?? 0) * 3 + (alike[i + 1] ?? 0), 9);
  writer.put(binOf(sentenceShare[i] ?? 0, ENDED) * TYPES + t, (ENDED.length + 1) * TYPES);
  writer.put(binOf(parallel[i] ?? 0, RUNS) * TYPES + t, (RUNS.length + 1) * TYPES);
  writer.put(binOf(sinceTitle[i] ?? 0, SINCE_TITLE) * TYPES + t, (SINCE_TITLE.length + 1) * TYPES);
}

/** First and last line of the stretch that is body most of all: what a line adds or takes grows with its size. */
function bodyRun(body: Float64Array, sizes: Float32Array): readonly [number, number] {
  let best = 0;
  let [first, last] = [body.length, -1];
  let sum = 0;
  let start = 0;
  for (let i = 0; i < body.length; i++) {
    if (sum <= 0) {
      sum = 0;
      start = i;
    }
    sum += ((body[i] as number) - 0.4) * (20 + Math.min(sizes[i] ?? 0, 300));
    if (sum <= best) continue;
    best = sum;
    first = start;
    last = i;
  }
  return [first, last];
}

function placesOf(body: Float64Array, sizes: Float32Array): Int8Array {
  const [first, last] = bodyRun(body, sizes);
  const places = new Int8Array(body.length);
  for (let i = 0; i < body.length; i++) places[i] = binOf(i < first ? i - first : i > last ? i - last : 0, DISTANCES);
  return places;
}

/** By block: the bin of the sum of the values of the lines that are so near, without its own. */
function sumsAround(values: Float64Array, reach: number, limits: readonly number[]): Int8Array {
  const sums = new Float64Array(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  const bins = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const to = sums[Math.min(values.length, i + reach + 1)] as number;
    bins[i] = binOf(to - (sums[Math.max(0, i - reach)] as number) - (values[i] as number), limits);
  }
  return bins;
}
