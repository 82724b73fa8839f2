// One form for characters that patterns take for the same: sieves compare nothing else.

/**
 * The character in lower case, full-width ASCII folded, every blank a space. Coarser than what `i` and `iu` of patterns
 * say, never finer: two characters that a pattern may take for the same have the same form.
 */
export function canonical(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return canonical(String.fromCharCode(code - 0xfee0));
  if (character.trim() === '') return ' ';
  const upper = character.toUpperCase();
  const lower = (upper.length === 1 ? upper : character).toLowerCase();
  return lower.length === 1 ? lower : character;
}

export function canonicalText(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += canonical(text.charAt(i));
  return out;
}

/** From here on characters have no case, but for rare scripts that no pattern speaks of. */
const CASED = 0x2200;

/** By UTF-16 unit: a number for each canonical form that is asked for, 0 for all others. */
export function classesOf(forms: ReadonlySet<string>): {
  readonly classOf: Uint16Array;
  readonly numbers: ReadonlyMap<string, number>;
} {
  const numbers = new Map([...forms].map((form, i) => [form, i + 1]));
  const classOf = new Uint16Array(0x10000);
  const enter = (code: number) => {
    const number = numbers.get(canonical(String.fromCharCode(code)));
    if (number !== undefined) classOf[code] = number;
  };
  for (let code = 0; code < CASED; code++) enter(code);
  for (let code = 0xff01; code <= 0xff5e; code++) enter(code);
  for (const blank of [0x3000, 0xfeff]) enter(blank);
  for (const [form, number] of numbers) if (form.charCodeAt(0) >= CASED) classOf[form.charCodeAt(0)] = number;
  return { classOf, numbers };
}
