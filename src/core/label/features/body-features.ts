// What the first pass sees of a line: is it text of the article or not?

import type { Page } from '../../noise/rule';
import type { Sequence } from '../chain';
import { followed, type Mark } from './marks';
import { putMarkup } from './markup-features';
import { Names } from './names';
import { type Observations, typeAt } from './observations';
import { CAPITALS, COMMAS, DIGITS, ENDS, SENTENCES, SIGNS, SIZES, STARTS, TYPES } from './shape';
import { binOf, SlotWriter } from './sink';
import { slotOf } from './words';

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

export interface BodyFeatures extends Sequence {
  readonly width: number;
  /** First slot of words, and the first after them. */
  readonly words: readonly [number, number];
}

export function bodyFeatures(page: Page, seen: Observations): BodyFeatures {
  const { blocks, profile } = page;
  const { shapes, places, likeness, title, titleLikeness, marks, signCounts } = seen;
  const n = blocks.length;
  const run = places.fromRun[1] ?? new Int32Array(n);
  const eastAsian = /^(?:zh|ja|ko)/.test(profile.language) ? 1 : 0;
  const english = profile.language === 'en' ? 1 : 0;
  const type = (i: number) => typeAt(shapes, i);
  const names = seen.markup && new Names(seen.markup.elements, seen.markup.boxes.cores[1], SIGN_SLOTS);
  const writer = new SlotWriter();
  let firstWord = 0;
  let lastMark: Mark | undefined;
  let sinceMark = 0;

  blocks.forEach(({ blanksBefore }, i) => {
    const t = type(i);
    const sizeBin = shapes.size[i] ?? 0;
    const distance = binOf(run[i] ?? 0, DISTANCES);
    const like = binOf(likeness[i] ?? 0, SHARES);
    const W = DISTANCES.length + 1;
    writer.nextLine();
    writer.put(0, 1);
    writer.put(t * 4 + eastAsian * 2 + english, TYPES * 4);
    writer.put(sizeBin * ENDS + (shapes.end[i] ?? 0), SIZES * ENDS);
    writer.put(sizeBin * STARTS + (shapes.start[i] ?? 0), SIZES * STARTS);
    writer.put(sizeBin * CAPITALS + (shapes.capitals[i] ?? 0), SIZES * CAPITALS);
    writer.put((shapes.digits[i] ?? 0) * TYPES + t, DIGITS * TYPES);
    writer.put((shapes.sentences[i] ?? 0) * COMMAS + (shapes.commas[i] ?? 0), SENTENCES * COMMAS);
    writer.putBits(shapes.signs[i] ?? 0, SIGNS.length);
    writer.putBits(shapes.signs[i] ?? 0, SIGNS.length * 2, t >= 5 ? SIGNS.length : 0);
    writer.putBits(shapes.signs[i - 1] ?? 0, SIGNS.length);
    writer.putBits(shapes.signs[i + 1] ?? 0, SIGNS.length);

    writer.put(type(i - 1) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put(type(i + 1) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put(type(i - 2) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put(type(i + 2) * TYPES + t, (TYPES + 1) * TYPES);
    writer.put((type(i - 1) * TYPES + t) * (TYPES + 1) + type(i + 1), (TYPES + 1) * TYPES * (TYPES + 1));
    writer.put(Math.min(blanksBefore, 2) * TYPES + t, 3 * TYPES);

    for (const from of places.fromRun) writer.put(binOf(from[i] ?? 0, DISTANCES) * TYPES + t, W * TYPES);
    writer.put(distance * (SHARES.length + 1) + like, W * (SHARES.length + 1));
    writer.put(binOf(places.near[i] ?? 0, MASSES) * TYPES + t, (MASSES.length + 1) * TYPES);
    writer.put(binOf(places.around[i] ?? 0, MASSES) * TYPES + t, (MASSES.length + 1) * TYPES);
    writer.put(binOf(places.sinceSentence[i] ?? 0, FAR) * TYPES + t, (FAR.length + 1) * TYPES);
    writer.put(binOf(places.untilSentence[i] ?? 0, FAR) * TYPES + t, (FAR.length + 1) * TYPES);
    writer.put(Math.floor((i * 10) / n) * TYPES + t, 10 * TYPES);
    writer.put(Math.min(i, 9) * TYPES + t, 10 * TYPES);
    writer.put(Math.min(n - 1 - i, 9) * TYPES + t, 10 * TYPES);
    writer.put(binOf(n, [8, 20, 45, 100, 200, 400]) * TYPES + t, 7 * TYPES);

    writer.put(like * TYPES + t, (SHARES.length + 1) * TYPES);
    writer.put(binOf(titleLikeness[i] ?? 0, SHARES) * TYPES + t, (SHARES.length + 1) * TYPES);
    writer.put((i < title ? 0 : i === title ? 1 : 2) * TYPES + t, 3 * TYPES);
    const repeats = profile.keyCounts.get(profile.keys[i] ?? '') ?? 1;
    writer.put((Math.min(repeats, 3) - 1) * TYPES + t, 3 * TYPES);
    writer.put((seen.alike[i] ?? 0) * 3 + (seen.alike[i + 1] ?? 0), 9);
    writer.put(binOf(signCounts[i] ?? 0, [1, 2, 3, 5, 8]) * TYPES + t, 6 * TYPES);

    const gap = (places.sinceSentence[i] ?? 0) + (places.untilSentence[i] ?? 0);
    writer.put(binOf(gap, GAPS) * TYPES + t, (GAPS.length + 1) * TYPES);
    const ended = binOf(seen.sentenceShare[i] ?? 0, ENDED);
    writer.put((ended * 2 + eastAsian) * TYPES + t, (ENDED.length + 1) * 2 * TYPES);
    const digits = (shapes.digits[i] ?? 0) > 0 ? 1 : 0;
    writer.put((binOf(seen.parallel[i] ?? 0, RUNS) * 2 + digits) * TYPES + t, (RUNS.length + 1) * 2 * TYPES);

    writer.put(binOf(seen.sinceTitle[i] ?? 0, SINCE_TITLE) * TYPES + t, (SINCE_TITLE.length + 1) * TYPES);

    for (const mark of marks[i] ?? []) {
      writer.putHashed(slotOf(mark.own, MARK_SLOTS));
      if (mark.isNoise) [lastMark, sinceMark] = [mark, i];
    }
    for (const { above } of marks[i - 1] ?? []) writer.putHashed(slotOf(above, MARK_SLOTS));
    for (const { below } of marks[i + 1] ?? []) writer.putHashed(slotOf(below, MARK_SLOTS));
    if (lastMark) writer.putHashed(slotOf(followed(lastMark.own, binOf(i - sinceMark, FAR)), MARK_SLOTS));
    writer.skip(MARK_SLOTS);
    firstWord = writer.next;
    for (const word of profile.lines[i]?.tellingWords ?? []) writer.putHashed(slotOf(word, WORD_SLOTS));
    writer.skip(WORD_SLOTS);
    if (seen.markup && names) putMarkup(writer, seen.markup, blocks, shapes.type, i, names);
  });
  const { slots, starts } = writer.finish();
  const edges = Uint8Array.from(blocks, (_, i) =>
    i === 0 ? 0 : (shapes.type[i - 1] ?? 0) * TYPES + (shapes.type[i] ?? 0),
  );
  return { slots, starts, edges, width: writer.width, words: [firstWord, firstWord + WORD_SLOTS] };
}
