// Lists of names and cue words: the longest entry at each place of a text, with the classes it belongs to.

export interface Gazetteer {
  /** Entries and beginnings of entries; the value is a set of classes as bits, 0 for a mere beginning. */
  readonly entries: ReadonlyMap<string, number>;
  readonly longest: number;
}

/** Entries by class number, parted by blanks or line ends; a blank inside an entry is written `_`. */
export function gazetteerOf(lists: readonly string[]): Gazetteer {
  const entries = new Map<string, number>();
  let longest = 0;
  for (const [number, list] of lists.entries())
    for (const entry of list.split(/\s+/)) {
      if (!entry) continue;
      entries.set(entry, (entries.get(entry) ?? 0) | (1 << number));
      longest = Math.max(longest, entry.length);
      for (let end = 1; end < entry.length; end++) {
        const beginning = entry.slice(0, end);
        if (!entries.has(beginning)) entries.set(beginning, 0);
      }
    }
  return { entries, longest };
}

/** Calls `take` with each longest entry from left to right; entries may overlap where one starts inside another. */
export function matchAll(
  { entries }: Gazetteer,
  text: string,
  start: number,
  end: number,
  take: (start: number, end: number, classes: number) => void,
): void {
  for (let at = start; at < end; at++) {
    let found = 0;
    let until = 0;
    for (let to = at + 1; to <= end; to++) {
      const classes = entries.get(text.slice(at, to));
      if (classes === undefined) break;
      if (classes === 0) continue;
      found = classes;
      until = to;
    }
    if (found) take(at, until, found);
  }
}
