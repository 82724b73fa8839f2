// Where the words of a block of marked-up text stand in its source.

import type { Places } from '../article';

/** Where an offset of the words stands in the source; at a gap, its side that the edge faces. */
export function placeOf(places: Places, offset: number, edge: 'start' | 'end'): number | undefined {
  let found: number | undefined;
  for (let i = 0; i < places.length; i += 4) {
    const [at = 0, length = 0, start = 0, size = 0] = places.slice(i, i + 4);
    if (edge === 'end') {
      if (at >= offset) break;
      found = offset >= at + length || length !== size ? start + size : start + offset - at;
    } else if (offset < at + length || i + 4 >= places.length)
      return offset <= at || (length !== size && offset < at + length) ? start : start + Math.min(size, offset - at);
  }
  return found;
}
