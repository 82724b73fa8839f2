// What depends on a line alone is found once: lines come back within a text, and nearly all of them after an edit.

import { own } from './own';

/** Lines that a memo holds at least; twice as many at most. */
const LINES = 1 << 14;

const forgetting: (() => void)[] = [];
let most = Number.POSITIVE_INFINITY;

/**
 * No memory holds more lines than these, or twice as many, from now on. One long text comes back after each edit, of a
 * corpus only what its pages have in common does: to remember more costs memory and gains nothing.
 */
export function rememberAtMost(lines: number): void {
  most = lines;
}

/**
 * The function with a memory of its latest lines: the young ones, and an older generation that goes when the young ones
 * are many. The function must depend on the line alone.
 */
export function byLine<T>(answer: (line: string) => T, lines = LINES): (line: string) => T {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  onForget(() => {
    young = new Map();
    old = new Map();
  });
  return (line) => {
    let value = young.get(line);
    if (value !== undefined || young.has(line)) return value as T;
    const kept = own(line);
    value = old.has(line) ? (old.get(line) as T) : answer(kept);
    if (young.size >= Math.min(lines, most)) [young, old] = [new Map(), young];
    young.set(kept, value);
    return value;
  };
}

/** The same for what depends on the language of the text, too. */
export function byLineAndLanguage<T>(
  answer: (line: string, language: string) => T,
): (line: string, language: string) => T {
  const byLanguage = new Map<string, (line: string) => T>();
  return (line, language) => {
    let known = byLanguage.get(language);
    if (!known) {
      known = byLine((one) => answer(one, language));
      byLanguage.set(language, known);
    }
    return known(line);
  };
}

/** Says how something else that is remembered is given back. */
export function onForget(forget: () => void): void {
  forgetting.push(forget);
}

/** Gives back the memory of all lines; the next parse finds everything anew. */
export function forgetLines(): void {
  for (const forget of forgetting) forget();
}
