// Words and their beginnings by number instead of by string: what a text is walked through without making strings.
// Two words of one number would be taken for each other; with 32 bits and some hundred thousand words that does not matter.

export const WALK_START = 0x811c9dc5 | 0;
/** The number of a text that is longer by one code unit. */
export const walk = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193);

/** Value of a mere beginning. */
const BEGINNING = -1;
export const ABSENT = -2;

/** Pairs of number and value; a number of 0 is a free place. */
export type PrefixTable = Int32Array;

export function prefixTableOf(entries: Iterable<readonly [word: string, value: number]>): PrefixTable {
  const values = new Map<number, number>();
  for (const [word, value] of entries) {
    let h = WALK_START;
    for (let i = 0; i < word.length; i++) {
      h = walk(h, word.charCodeAt(i));
      if (i < word.length - 1 && !values.has(h)) values.set(h, BEGINNING);
    }
    values.set(h, value);
  }
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(values.size * 2 + 2)));
  const mask = table.length / 2 - 1;
  for (const [h, value] of values) {
    let at = placeOf(h) & mask;
    while (table[2 * at]) at = (at + 1) & mask;
    table[2 * at] = h || 1;
    table[2 * at + 1] = value;
  }
  return table;
}

export function lookUp(table: PrefixTable, h: number): number {
  const mask = table.length / 2 - 1;
  const wanted = h || 1;
  for (let at = placeOf(h) & mask; ; at = (at + 1) & mask) {
    const found = table[2 * at] as number;
    if (found === wanted) return table[2 * at + 1] as number;
    if (found === 0) return ABSENT;
  }
}

const placeOf = (h: number): number => {
  const mixed = Math.imul(h ^ (h >>> 15), 0x9e3779b1);
  return mixed ^ (mixed >>> 13);
};
