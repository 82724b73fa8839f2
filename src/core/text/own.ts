/**
 * The same characters in memory of their own. A piece of a text is a view of it, which holds the whole text for as long as
 * the piece lives: what is remembered, or stays while its text goes, must not be one.
 */
export function own(piece: string): string {
  // Put together anew: what is cut from the result is a view of no more.
  return ` ${piece}`.slice(1);
}
