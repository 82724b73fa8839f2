// What the elements around a block are called, as slots: near and far, inside of the core and around it.

import type { Holder } from '../../article';
import { byLine } from '../../text/memo';
import type { Core } from './boxes';
import type { SlotWriter } from './sink';
import { hashed, hashOf, slotOf } from './words';

/** Prefixes of names: of the block's own element and of the one around it; inside of the core, around it; by kind of line. */
const NEAR = 0;
const INSIDE = 2;
const AROUND = 3;
const KIND = 4;
const PREFIXES = ['0', '1', 'b', 'o', 'k0', 'k1', 'k2', 'k3'].map(hashOf);
const KINDS = 4;

/** The hashes of a name behind each prefix: pages of a site, and its elements, are called alike. */
const hashesOf = byLine((name) => Int32Array.from(PREFIXES, (prefix) => hashed(prefix, name)));
const NOTHING: readonly number[] = [];

/** Slots by element, each found once: an element shares most of them with the one around it. */
export class Names {
  private readonly own: (readonly Int32Array[])[];
  /** By element and kind of line. */
  private readonly known: (readonly number[] | undefined)[] = [];
  /** 1 while a slot is among those of the elements around. */
  private readonly isAround: Uint8Array;

  constructor(
    private readonly elements: readonly Holder[],
    private readonly core: Core | undefined,
    private readonly width: number,
  ) {
    this.own = elements.map(({ tag, signs }) => [hashesOf(`<${tag}`), ...signs.map(hashesOf)]);
    this.isAround = new Uint8Array(width);
  }

  /** For a block directly in the element; `kind` is one of four. */
  put(writer: SlotWriter, element: number, kind: number): void {
    for (const slot of this.all(element, kind)) writer.putHashed(slot);
    let at = element;
    for (const prefix of [NEAR, NEAR + 1]) {
      for (const hashes of this.own[at] ?? []) writer.putHashed(this.slot(hashes, prefix));
      at = this.elements[at]?.around ?? -1;
    }
    writer.skip(this.width);
  }

  private slot(hashes: Int32Array, prefix: number): number {
    return slotOf(hashes[prefix] as number, this.width);
  }

  private all(element: number, kind: number): readonly number[] {
    if (element < 0) return NOTHING;
    const key = element * KINDS + kind;
    this.known[key] ??= this.joined(element, kind, this.all(this.elements[element]?.around ?? -1, kind));
    return this.known[key];
  }

  private joined(element: number, kind: number, around: readonly number[]): readonly number[] {
    const place = (this.core?.down[element] ?? 0) > 0 ? INSIDE : AROUND;
    const slots = around.slice();
    for (const slot of around) this.isAround[slot] = 1;
    for (const hashes of this.own[element] ?? [])
      for (const prefix of [place, KIND + kind]) {
        const slot = this.slot(hashes, prefix);
        if (this.isAround[slot] === 0) slots.push(slot);
      }
    for (const slot of around) this.isAround[slot] = 0;
    return slots;
  }
}
