// The languages that the engine knows.

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Which tagger a text is for: Chinese by its Han characters, English by its letters; nothing where kana or Hangul stand or another tongue is told. */
export function languageOf(text: string, told: string): Language | undefined {
  const main = told.toLowerCase().split('-')[0];
  const sample = text.slice(0, 4000);
  let han = 0;
  let latin = 0;
  let foreign = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if ((code >= 0x3040 && code <= 0x30ff && code !== 0x30fb) || (code >= 0xac00 && code <= 0xd7a3)) foreign++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++;
  }
  if (foreign > han / 10 && foreign > 3) return undefined;
  if (han * 4 > latin) return han > 0 ? 'zh' : undefined;
  return (main === 'zh' || main === 'en') && isEnglish(sample) ? 'en' : undefined;
}

const SMALL_WORDS =
  /\b(?:the|of|and|to|in|a|is|that|for|on|with|was|it|as|by|at|from|he|she|they|are|be|this|have|has)\b/gi;
/** Below so many words nobody can tell. */
const ENOUGH = 40;

/** Whether a text that is told to be English has the small words of English: other tongues of the same letters have them not. */
function isEnglish(sample: string): boolean {
  const words = sample.match(/[\p{L}’']+/gu)?.length ?? 0;
  return words < ENOUGH || (sample.match(SMALL_WORDS)?.length ?? 0) > words / 20;
}
