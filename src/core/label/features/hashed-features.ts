// What both passes of the labeller see of a line by hashes: what was said of it and around it, and its words.

import type { Profile } from '../profile';
import { followed, type LatestNoise } from './marks';
import { marksAt, type Observations } from './observations';
import { binOf, type SlotWriter } from './sink';
import { slotOf } from './words';

/** Lines since the latest noise. */
const SINCE_NOISE = [2, 3, 5, 9, 20];

/** `belief`: a bin of what is believed of the line, with which its own marks are told once more. */
export function putMarks(
  writer: SlotWriter,
  { marks }: Observations,
  i: number,
  latest: LatestNoise,
  width: number,
  belief?: number,
): void {
  const own = marksAt(marks, i);
  for (const mark of own) {
    writer.putHashed(slotOf(mark.own, width));
    if (belief !== undefined) writer.putHashed(slotOf(followed(mark.own, belief), width));
  }
  latest.look(own, i);
  for (const { above } of marksAt(marks, i - 1)) writer.putHashed(slotOf(above, width));
  for (const { below } of marksAt(marks, i + 1)) writer.putHashed(slotOf(below, width));
  const { mark } = latest;
  if (mark) writer.putHashed(slotOf(followed(mark.own, binOf(i - latest.line, SINCE_NOISE)), width));
  writer.skip(width);
}

export function putWords(writer: SlotWriter, { lines }: Profile, i: number, width: number): void {
  for (const word of lines[i]?.tellingWords ?? []) writer.putHashed(slotOf(word, width));
  writer.skip(width);
}
