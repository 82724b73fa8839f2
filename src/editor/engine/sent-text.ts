// A text crosses to the other thread once; of its next version only what has changed does.
import type { Edit } from '../../core';

/** A text that the other side holds by its number already, or that follows from one it holds, or one that it needs whole. */
export type SentText = { readonly id: number } & (
  | { readonly text: string }
  | (Edit & { readonly from: number })
  | object
);

/** How many texts are held, and of what length in all, in UTF-16 units: by both sides, which hear the same in one order. */
const HELD = 8;
const HELD_LENGTH = 8_000_000;

/** Packs texts for one receiver. */
export function createTextSender(): (text: string) => SentText {
  const held = new Map<number, string>();
  let ids = 0;
  return (text) => {
    const known = [...held].reverse();
    const same = known.find(([, one]) => one === text);
    if (same) {
      hold(held, same[0], text);
      return { id: same[0] };
    }
    const id = ids++;
    for (const [from, one] of known) {
      const edit = editBetween(one, text);
      if (edit.replacement.length > text.length / 2) continue;
      hold(held, id, text);
      return { id, from, ...edit };
    }
    hold(held, id, text);
    return { id, text };
  };
}

/** Unpacks, in the order of sending, what one sender packed. */
export function createTextReceiver(): (sent: SentText) => string {
  const held = new Map<number, string>();
  return (sent) => {
    const text = textOf(held, sent);
    hold(held, sent.id, text);
    return text;
  };
}

function textOf(held: ReadonlyMap<number, string>, sent: SentText): string {
  if ('text' in sent) return sent.text;
  const known = held.get('from' in sent ? sent.from : sent.id);
  if (known === undefined) throw new Error('a text got lost on its way');
  return 'from' in sent ? known.slice(0, sent.start) + sent.replacement + known.slice(sent.end) : known;
}

function hold(held: Map<number, string>, id: number, text: string): void {
  held.delete(id);
  held.set(id, text);
  let length = 0;
  for (const one of held.values()) length += one.length;
  for (const [oldest, one] of held) {
    if (oldest === id || (held.size <= HELD && length <= HELD_LENGTH)) break;
    held.delete(oldest);
    length -= one.length;
  }
}

/** The one edit that makes the new text of the old. */
function editBetween(old: string, text: string): Edit {
  const most = Math.min(old.length, text.length);
  const start = agreement(most, (from, to) => old.slice(from, to) === text.slice(from, to));
  const back = (of: string, from: number, to: number) => of.slice(of.length - to, of.length - from);
  const tail = agreement(most - start, (from, to) => back(old, from, to) === back(text, from, to));
  return { start, end: old.length - tail, replacement: text.slice(start, text.length - tail) };
}

/** How far two texts agree: stretches are compared at once, then halved. */
function agreement(most: number, agrees: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let step = 1 << 16; step > 0; step >>= 1) while (at + step <= most && agrees(at, at + step)) at += step;
  return at;
}
