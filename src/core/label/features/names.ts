// What the elements around a block are called, as slots: near and far, inside of the core and around it.

import type { Holder } from '../../article';
import type { Core } from './boxes';
import { hashed, hashOf, slotOf } from './words';

/** Prefixes of names: of the block's own element and of the one around it; inside of the core, around it; by kind of line. */
const NEAR = [hashOf('0'), hashOf('1')];
const INSIDE = hashOf('b');
const AROUND = hashOf('o');
const KINDS = ['0', '1', '2', '3'].map((kind) => hashOf(`k${kind}`));

/** Slots by element, each found once: an element shares most of them with the one around it. */
export class Names {
  private readonly own: (readonly string[])[];
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    private readonly elements: readonly Holder[],
    private readonly core: Core | undefined,
    readonly width: number,
  ) {
    this.own = elements.map(({ tag, signs }) => [`<${tag}`, ...signs]);
  }

  /** For a block directly in the element; `kind` is one of four. */
  slots(element: number, kind: number): number[] {
    const slots = [...this.all(element, kind)];
    let at = element;
    for (const prefix of NEAR) {
      for (const name of this.own[at] ?? []) slots.push(slotOf(hashed(prefix, name), this.width));
      at = this.elements[at]?.around ?? -1;
    }
    return slots;
  }

  private all(element: number, kind: number): readonly number[] {
    if (element < 0) return [];
    const key = element * KINDS.length + kind;
    let slots = this.known.get(key);
    if (!slots) {
      const around = this.all(this.elements[element]?.around ?? -1, kind);
      const place = (this.core?.down[element] ?? 0) > 0 ? INSIDE : AROUND;
      const own = (this.own[element] ?? []).flatMap((name) => [
        slotOf(hashed(place, name), this.width),
        slotOf(hashed(KINDS[kind] ?? 0, name), this.width),
      ]);
      slots = [...around, ...own.filter((slot) => !around.includes(slot))];
      this.known.set(key, slots);
    }
    return slots;
  }
}
