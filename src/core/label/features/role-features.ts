// What the second pass sees of a line: its shape and marks again, and what the first pass says of it and around it.

import type { Page } from '../../noise/rule';
import type { Sequence } from '../chain';
import { followed, type Mark } from './marks';
import { believedView } from './markup';
import { putBelieved } from './markup-features';
import { Names } from './names';
import { type Observations, typeAt } from './observations';
import { CAPITALS, COMMAS, DIGITS, ENDS, SENTENCES, SIGNS, SIZES, STARTS, TYPES } from './shape';
import { binOf, SlotWriter } from './sink';
import { likenessTo, slotOf } from './words';

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
const FAR = [2, 3, 5, 9, 20];
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

/** `body` by block: the first pass's probability that the line is body. */
export function roleFeatures(page: Page, seen: Observations, body: Float64Array): RoleFeatures {
  const { blocks, profile } = page;
  const { shapes, title, titleLikeness, marks, words } = seen;
  const n = blocks.length;
  const type = (i: number) => typeAt(shapes, i);
  const chance = (i: number) => binOf(body[i] ?? 0, CHANCES);
  const coarse = (i: number) => (body[i] === undefined ? COARSE.length + 1 : binOf(body[i] ?? 0, COARSE));
  const likeness = likenessTo(words, (i) => (body[i] ?? 0) > SURE);
  const run = bodyRun(body, profile.sizes);
  const sums = runningSums(body);
  const near = (i: number, reach: number) =>
    (sums[Math.min(n, i + reach + 1)] ?? 0) - (sums[Math.max(0, i - reach)] ?? 0) - (body[i] ?? 0);
  const eastAsian = /^(?:zh|ja|ko)/.test(profile.language) ? 1 : 0;
  const believed = seen.markup && believedView(page, seen.markup, body);
  const names = seen.markup && new Names(seen.markup.elements, seen.markup.boxes.cores[1], SIGN_SLOTS);
  const writer = new SlotWriter();
  let firstWord = 0;
  let lastMark: Mark | undefined;
  let sinceMark = 0;

  blocks.forEach(({ blanksBefore }, i) => {
    const t = type(i);
    const size = shapes.size[i] ?? 0;
    const like = binOf(likeness[i] ?? 0, SHARES);
    const place = binOf(i < run[0] ? i - run[0] : i > run[1] ? i - run[1] : 0, DISTANCES);
    const fromTitle = title < 0 ? 9 : Math.max(-3, Math.min(5, i - title)) + 3;
    writer.nextLine();
    writer.put(eastAsian, 2);
    writer.put(t * 2 + eastAsian, TYPES * 2);
    writer.put(chance(i) * TYPES + t, (CHANCES.length + 1) * TYPES);
    writer.put((coarse(i - 1) * 5 + coarse(i)) * 5 + coarse(i + 1), 125);
    writer.put((coarse(i - 2) * 5 + coarse(i)) * 5 + coarse(i + 2), 125);
    writer.put(binOf(near(i, 2), MASSES) * TYPES + t, (MASSES.length + 1) * TYPES);
    writer.put(binOf(near(i, 6), AROUND) * TYPES + t, (AROUND.length + 1) * TYPES);
    writer.put(place * TYPES + t, (DISTANCES.length + 1) * TYPES);
    writer.put(place * (SHARES.length + 1) + like, (DISTANCES.length + 1) * (SHARES.length + 1));
    writer.put(place * (CHANCES.length + 1) + chance(i), (DISTANCES.length + 1) * (CHANCES.length + 1));

    writer.put(size * ENDS + (shapes.end[i] ?? 0), SIZES * ENDS);
    writer.put(size * STARTS + (shapes.start[i] ?? 0), SIZES * STARTS);
    writer.put(size * CAPITALS + (shapes.capitals[i] ?? 0), SIZES * CAPITALS);
    writer.put((shapes.digits[i] ?? 0) * TYPES + t, DIGITS * TYPES);
    writer.put((shapes.sentences[i] ?? 0) * COMMAS + (shapes.commas[i] ?? 0), SENTENCES * COMMAS);
    writer.putBits(shapes.signs[i] ?? 0, SIGNS.length);
    writer.putBits(shapes.signs[i - 1] ?? 0, SIGNS.length);
    writer.putBits(shapes.signs[i + 1] ?? 0, SIGNS.length);
    writer.put(type(i - 1) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put(type(i + 1) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put(Math.min(blanksBefore, 2) * TYPES + t, 3 * TYPES);
    writer.put(Math.min(i, 9) * TYPES + t, 10 * TYPES);
    writer.put(Math.min(n - 1 - i, 9) * TYPES + t, 10 * TYPES);

    writer.put(like * TYPES + t, (SHARES.length + 1) * TYPES);
    writer.put(binOf(titleLikeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
    writer.put(fromTitle * TYPES + t, 10 * TYPES);
    const repeats = profile.keyCounts.get(profile.keys[i] ?? '') ?? 1;
    writer.put((Math.min(repeats, 3) - 1) * TYPES + t, 3 * TYPES);
    writer.put((seen.alike[i] ?? 0) * 3 + (seen.alike[i + 1] ?? 0), 9);

    writer.put(binOf(seen.sentenceShare[i] ?? 0, ENDED) * TYPES + t, (ENDED.length + 1) * TYPES);
    writer.put(binOf(seen.parallel[i] ?? 0, RUNS) * TYPES + t, (RUNS.length + 1) * TYPES);

    writer.put(binOf(seen.sinceTitle[i] ?? 0, SINCE_TITLE) * TYPES + t, (SINCE_TITLE.length + 1) * TYPES);

    for (const mark of marks[i] ?? []) {
      writer.putHashed(slotOf(mark.own, MARK_SLOTS));
      writer.putHashed(slotOf(followed(mark.own, coarse(i)), MARK_SLOTS));
      if (mark.isNoise) [lastMark, sinceMark] = [mark, i];
    }
    for (const { above } of marks[i - 1] ?? []) writer.putHashed(slotOf(above, MARK_SLOTS));
    for (const { below } of marks[i + 1] ?? []) writer.putHashed(slotOf(below, MARK_SLOTS));
    if (lastMark) writer.putHashed(slotOf(followed(lastMark.own, binOf(i - sinceMark, FAR)), MARK_SLOTS));
    writer.skip(MARK_SLOTS);
    firstWord = writer.next;
    for (const word of profile.lines[i]?.tellingWords ?? []) writer.putHashed(slotOf(word, WORD_SLOTS));
    writer.skip(WORD_SLOTS);
    if (seen.markup && believed && names)
      putBelieved(writer, seen.markup, believed, blocks, shapes.type, coarse(i), i, names);
  });
  const { slots, starts } = writer.finish();
  const edges = Uint8Array.from(blocks, (_, i) =>
    i === 0 ? 0 : (EDGE_TYPE[type(i - 1)] ?? 0) * EDGE_TYPES + (EDGE_TYPE[type(i)] ?? 0),
  );
  return { slots, starts, edges, width: writer.width, words: [firstWord, firstWord + WORD_SLOTS] };
}

/** First and last line of the stretch that is body most of all: what a line adds or takes grows with its size. */
function bodyRun(body: Float64Array, sizes: Float32Array): readonly [number, number] {
  let best = 0;
  let run: readonly [number, number] = [body.length, -1];
  let sum = 0;
  let start = 0;
  body.forEach((chance, i) => {
    if (sum <= 0) [sum, start] = [0, i];
    sum += (chance - 0.4) * (20 + Math.min(sizes[i] ?? 0, 300));
    if (sum > best) [best, run] = [sum, [start, i]];
  });
  return run;
}

function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, i) => {
    sums[i + 1] = (sums[i] ?? 0) + value;
  });
  return sums;
}
