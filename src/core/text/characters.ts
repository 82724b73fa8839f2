// Sets of characters. Nothing here knows about news.

/** Characters that nobody sees: zero-width, soft hyphen, marks of direction, byte order mark, C0 and C1 controls. */
export const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/** Marks that end a sentence, in the languages of news. */
const TERMINAL = new Set('.!?。！？…｡؟۔।‼⁉');
/** Marks that may stand after the one that ends the sentence. */
const CLOSING = new Set('"\'”’»」』）)】》〉]');

/** Whether the text ends like a sentence, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && CLOSING.has(text.charAt(end - 1))) end--;
  return end > 0 && TERMINAL.has(text.charAt(end - 1));
}

/** First and last unit of what `isHan` takes. */
export const HAN_RANGES = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** Kana and Hangul. */
export function isKanaOrHangul(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0x1100 && code <= 0x11ff);
}

export function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) count++;
  return count;
}
