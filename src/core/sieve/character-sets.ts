// Sets of characters: of which of them a text has any is found in one pass, whatever the patterns that they are from.

/** In turn the first of some UTF-16 units in a row and the sets that they are in, bit by bit. */
export type PackedSets = readonly number[];

/** So many sets have a bit. */
export const MOST_SETS = 32;

export function packSets(sets: readonly RegExp[]): PackedSets {
  const packed: number[] = [];
  let last = -1;
  for (let unit = 0; unit < UNITS; unit++) {
    const character = String.fromCharCode(unit);
    const bits = sets.reduce((sum, set, i) => (set.test(character) ? sum | (1 << i) : sum), 0);
    if (unit === 0 || bits !== last) packed.push(unit, bits);
    last = bits;
  }
  return packed;
}

const UNITS = 0x10000;

export class SetFinder {
  /** By unit. */
  private readonly setsOf = new Int32Array(UNITS);

  constructor(packed: PackedSets) {
    for (let i = 0; i < packed.length; i += 2) this.setsOf.fill(packed[i + 1] as number, packed[i], packed[i + 2]);
  }

  /** The sets that the text has a character of, bit by bit. */
  search(text: string): number {
    const { setsOf } = this;
    let found = 0;
    for (let i = 0; i < text.length; i++) found |= setsOf[text.charCodeAt(i)] as number;
    return found;
  }
}
