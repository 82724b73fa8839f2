/** As `matchAll`, which copies the pattern before it looks: most lines have no match, and one look tells. */
export function matchesOf(line: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return line.search(pattern) < 0 ? [] : line.matchAll(pattern);
}
