// Hashes of texts: FNV-1a, 32 bits. Source: Fowler, Noll, Vo.

export const OFFSET = 0x811c9dc5;
export const PRIME = 0x01000193;

/** FNV-1a over a piece of the text, going on from a hash. */
export function hashed(hash: number, text: string, start = 0, end = text.length): number {
  let h = hash;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** FNV-1a over a text, or a piece of it; `slotOf` makes a slot of it. */
export function hashOf(text: string, start?: number, end?: number): number {
  return hashed(OFFSET, text, start, end);
}

/** `width`: a power of two. */
export function slotOf(hash: number, width: number): number {
  return (hash ^ (hash >>> 15)) & (width - 1);
}
