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
