// What both passes of the labeller see of a line by hashes: what was said of it and around it, and its words.

import { slotOf } from '../../text/hash';
import type { Profile } from '../profile';
import { followed } from './marks';
import { marksAt, type Observations } from './observations';
import type { SlotWriter } from './sink';

/** `belief`: a bin of what is believed of the line, with which its own marks are told once more. */
export function putMarks(
  writer: SlotWriter,
  { marks, noise }: Observations,
  i: number,
  width: number,
  belief?: number,
): void {
  const own = marksAt(marks, i);
  for (const mark of own) {
    writer.putHashed(slotOf(mark.own, width));
    if (belief !== undefined) writer.putHashed(slotOf(followed(mark.own, belief), width));
  }
  for (const { above } of marksAt(marks, i - 1)) writer.putHashed(slotOf(above, width));
  for (const { below } of marksAt(marks, i + 1)) writer.putHashed(slotOf(below, width));
  const latest = noise[i] as number;
  if (latest !== 0) writer.putHashed(slotOf(latest, width));
  writer.skip(width);
}

export function putWords(writer: SlotWriter, { lines }: Profile, i: number, width: number): void {
  for (const word of lines[i]?.tellingWords ?? []) writer.putHashed(slotOf(word, width));
  writer.skip(width);
}
