import type { PhrasingContent } from 'mdast';

/** Addresses of pages: ASCII only, since what follows without a blank (，每人每天) is no part of them. */
const ADDRESS = /(?<![A-Za-z0-9])https?:\/\/[A-Za-z0-9][\w\-.~:/?#[\]@!$&'()*+,;=%]*/g;
/** Marks that end the sentence rather than the address. */
const TAIL = '.,;:!?\'")]*_~';
/** Readers differ on whether these stand for a character inside an address. */
const REFERENCE = /&#?\w+;/;

/** The text as Markdown can hold it: without NUL and the ends of lines that only Unicode knows. */
export function holdable(text: string): string {
  return text.replace(/[\0\u2028\u2029\v\f]+/g, ' ').trim();
}

/** Words without markup. Addresses are links of their own: readers of GFM would else take more of the sentence into them. */
export function wordsOf(text: string): PhrasingContent[] {
  const words: PhrasingContent[] = [];
  let from = 0;
  for (const { 0: match, index } of text.matchAll(ADDRESS)) {
    let length = match.length;
    while (TAIL.includes(match.charAt(length - 1))) length--;
    const url = match.slice(0, length);
    if (REFERENCE.test(url)) continue;
    if (index > from) words.push({ type: 'text', value: text.slice(from, index) });
    words.push({ type: 'link', url, children: [{ type: 'text', value: url }] });
    from = index + length;
  }
  if (from < text.length) words.push({ type: 'text', value: text.slice(from) });
  return words;
}
