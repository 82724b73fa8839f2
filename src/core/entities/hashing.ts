// Names of features as numbers: 24 bits, so that the packed models can store them as small steps.

const HASH_BITS = 24;
const MASK = (1 << HASH_BITS) - 1;

/** A number for a template and up to three values of it. */
export function hash(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) ^ b;
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39) ^ c;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) & MASK;
}

/** FNV-1a over the code units of `text` from `start` to `end`, 32 bits. */
export function hashText(text: string, start = 0, end = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h | 0;
}
