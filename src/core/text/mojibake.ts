// UTF-8 that was read as Windows-1252, and back.

/** Windows-1252 from 0x80 to 0x9f; where it has nothing the C1 control stands. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map<string, number>([...WINDOWS].map((character, i) => [character, 0x80 + i]));
const RUN = new RegExp(`[\\u0080-\\u00ff${WINDOWS}]{2,400}`, 'g');

/** A character that was the first byte of another one, and what may have been the second. */
export const MISREAD = new RegExp(`[\\u00c2-\\u00f4](?:[\\u0080-\\u00bf${WINDOWS}]|$)`);

/** A stretch that repairs to `words`. */
export interface Repair {
  readonly index: number;
  readonly length: number;
  readonly words: string;
}

/** The stretches of a line whose characters, taken as bytes, are UTF-8 of letters and marks that texts have. */
export function repaired(line: string): Repair[] {
  const repairs: Repair[] = [];
  for (const { index, 0: run } of line.matchAll(RUN)) {
    let from = 0;
    while (from < run.length) {
      let words = '';
      let at = from;
      for (let next = decode(run, at); next; next = decode(run, at)) {
        words += String.fromCodePoint(next.code);
        at += next.length;
      }
      if (at === from) {
        from++;
        continue;
      }
      if (isPlausible(words)) repairs.push({ index: index + from, length: at - from, words });
      from = at;
    }
  }
  return repairs;
}

function byteAt(run: string, at: number): number {
  const character = run.charAt(at);
  return BYTES.get(character) ?? (character === '' ? 0 : character.charCodeAt(0));
}

/** One character of two to four bytes, or nothing. */
function decode(run: string, at: number): { code: number; length: number } | undefined {
  const lead = byteAt(run, at);
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe1 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return undefined;
  let code = lead & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const byte = byteAt(run, at + i);
    if (byte < 0x80 || byte > 0xbf) return undefined;
    code = (code << 6) | (byte & 0x3f);
  }
  return code > 0x10ffff ? undefined : { code, length };
}

/** Accents and typographic marks by themselves; Han only in company, for É» and é»… are French. */
function isPlausible(words: string): boolean {
  if (/^[\u00a0-\u00ff\u2010-\u2027\u2030-\u203a\u20ac\u2122]+$/.test(words)) return true;
  return words.length >= 2 && /^[\u3000-\u30ff\u3400-\u9fff\uff00-\uff60\u0400-\u045f]+$/.test(words);
}
