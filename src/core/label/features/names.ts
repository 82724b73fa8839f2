// What the elements around a block are called, as slots: near and far, inside of the core and around it.

import type { Holder } from '../../article';
import { hashed, hashOf, slotOf } from '../../text/hash';
import { byLine } from '../../text/memo';
import type { Core } from './boxes';
import type { SlotWriter } from './sink';

/** Prefixes of names: of the block's own element and of the one around it; inside of the core, around it; by kind of line. */
const NEAR = 0;
const INSIDE = 2;
const AROUND = 3;
const KIND = 4;
const PREFIXES = ['0', '1', 'b', 'o', 'k0', 'k1', 'k2', 'k3'].map((name) => hashOf(name));
const KINDS = 4;

/** The hashes of a name behind each prefix: pages of a site, and its elements, are called alike. */
const hashesOf = byLine((name) => new Int32Array(PREFIXES.map((prefix) => hashed(prefix, name))));

/** Slots by element, each found once: the elements around a block are mostly those around its neighbours. */
export class Names {
  private readonly own: (readonly Int32Array[])[];
  /** By element and kind of line, its own alone. */
  private readonly slots: (readonly number[] | undefined)[] = [];
  /** By slot: the last block that has it. */
  private readonly last: Int32Array;
  private block = 0;

  constructor(
    private readonly elements: readonly Holder[],
    private readonly core: Core | undefined,
    private readonly width: number,
  ) {
    this.own = elements.map(({ tag, signs }) => [hashesOf(`<${tag}`), ...signs.map(hashesOf)]);
    this.last = new Int32Array(width);
  }

  /** For a block directly in the element; `kind` is one of four. */
  put(writer: SlotWriter, element: number, kind: number): void {
    this.block++;
    this.putAround(writer, element, kind);
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

  /** From the outermost element inwards; what those around have already is left out. */
  private putAround(writer: SlotWriter, element: number, kind: number): void {
    if (element < 0) return;
    this.putAround(writer, this.elements[element]?.around ?? -1, kind);
    const own = this.slotsOf(element, kind);
    for (const slot of own) if (this.last[slot] !== this.block) writer.putHashed(slot);
    for (const slot of own) this.last[slot] = this.block;
  }

  private slotsOf(element: number, kind: number): readonly number[] {
    const key = element * KINDS + kind;
    const known = this.slots[key];
    if (known) return known;
    const place = (this.core?.down[element] ?? 0) > 0 ? INSIDE : AROUND;
    const slots: number[] = [];
    for (const hashes of this.own[element] ?? []) slots.push(this.slot(hashes, place), this.slot(hashes, KIND + kind));
    this.slots[key] = slots;
    return slots;
  }
}
