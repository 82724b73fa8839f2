// How a line is built: lines that are built alike in a row are a list, a table, a menu.

import { bitsOf, DIGIT, HAN, LETTER, MARK, SPACE, SURROGATE, UPPER } from '../../text/character-bits';

const LONGEST = 120;
const PARTS = 12;

/** Words as capitalised, small or East Asian, numbers as numbers, marks as they are; the first twelve, each but once in a row. */
export function buildOf(folded: string): string {
  const line = folded.length > LONGEST ? folded.slice(0, LONGEST) : folded;
  let build = '';
  let last = '';
  let i = 0;
  for (let parts = 0; parts < PARTS && i < line.length; ) {
    const bits = bitsOf(line.charCodeAt(i));
    if (bits & SPACE) {
      i++;
      continue;
    }
    if (bits & SURROGATE) return matchedBuild(line);
    const kind = bits & HAN ? 'H' : bits & UPPER ? 'A' : bits & LETTER ? 'a' : bits & DIGIT ? '0' : line.charAt(i);
    const goesOn = bits & HAN ? HAN : bits & LETTER ? LETTER | MARK : bits & DIGIT ? DIGIT : 0;
    i++;
    while (i < line.length && bitsOf(line.charCodeAt(i)) & goesOn) i++;
    if (goesOn === (LETTER | MARK) && i < line.length && bitsOf(line.charCodeAt(i)) & SURROGATE)
      return matchedBuild(line);
    if (kind !== last) build += kind;
    last = kind;
    parts++;
  }
  return build;
}

/** The same with characters beyond the first plane. */
function matchedBuild(line: string): string {
  const parts = line.match(/\p{Script=Han}+|\p{Lu}[\p{L}\p{M}]*|\p{L}[\p{L}\p{M}]*|\d+|[^\s\p{L}\d]/gu) ?? [];
  const kinds = parts.slice(0, PARTS).map((part) => {
    if (/^\p{Script=Han}/u.test(part)) return 'H';
    if (/^\p{Lu}/u.test(part)) return 'A';
    if (/^\p{L}/u.test(part)) return 'a';
    return /^\d/.test(part) ? '0' : part;
  });
  return kinds.filter((kind, i) => kind !== kinds[i - 1]).join('');
}
