import { isHan } from './characters';

/** Characters that only one of the two Chinese scripts writes, the most frequent of the news. */
const TRADITIONAL = new Set('這個們來時為國說對開會發學長報訪東經無與後進過還現點將實間問門見關電車農業產導員權議選區');
const SIMPLIFIED = new Set('这个们来时为国说对开会发学长报访东经无与后进过还现点将实间问门见关电车农业产导员权议选区');

/** Frequent small words of the languages written in Latin letters. */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'in', 'that', 'for', 'with', 'was', 'on'],
  de: ['der', 'die', 'und', 'das', 'ist', 'nicht', 'mit', 'von', 'den', 'für'],
  fr: ['les', 'des', 'est', 'une', 'dans', 'pour', 'qui', 'sur', 'et', 'du'],
  es: ['los', 'las', 'una', 'por', 'con', 'para', 'del', 'el', 'que', 'se'],
  pt: ['os', 'uma', 'não', 'com', 'para', 'do', 'da', 'em', 'ao', 'são'],
  it: ['gli', 'che', 'una', 'non', 'della', 'con', 'il', 'per', 'sono', 'nel'],
  nl: ['het', 'een', 'van', 'voor', 'niet', 'zijn', 'met', 'aan', 'ook', 'wordt'],
  sv: ['och', 'att', 'som', 'för', 'inte', 'med', 'har', 'till', 'det', 'av'],
  pl: ['nie', 'się', 'jest', 'na', 'do', 'że', 'przez', 'oraz', 'dla', 'jak'],
  tr: ['bir', 've', 'bu', 'için', 'ile', 'olarak', 'daha', 'çok', 'olan', 'gibi'],
  vi: ['và', 'của', 'không', 'được', 'trong', 'các', 'cho', 'một', 'là', 'người'],
  id: ['yang', 'dan', 'untuk', 'dengan', 'dari', 'ini', 'tidak', 'pada', 'dalam', 'itu'],
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ko', /[\uac00-\ud7af]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['th', /[\u0e00-\u0e7f]/g],
];

/** How much of a text is looked at: languages do not change after the first pages. */
const SAMPLE = 20_000;

/** The language of a text as BCP 47, `und` when nothing tells. Chinese is `zh`, or `zh-Hant` where traditional characters prevail. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  let han = 0;
  let kana = 0;
  let latin = 0;
  let traditional = 0;
  let simplified = 0;
  for (const character of sample) {
    const code = character.charCodeAt(0);
    if (isHan(code)) {
      han++;
      if (TRADITIONAL.has(character)) traditional++;
      if (SIMPLIFIED.has(character)) simplified++;
    } else if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f))
      latin++;
  }
  const [script, letters] = SCRIPTS.map(
    ([name, pattern]) => [name, sample.match(pattern)?.length ?? 0] as const,
  ).reduce((best, next) => (next[1] > best[1] ? next : best), ['und', 0]);
  // A Han character says about as much as two or three letters of an alphabet.
  if (letters > latin && letters > han * 2 && letters > kana)
    return script === 'ar' && /[\u067e\u0686\u06af\u06cc]/.test(sample) ? 'fa' : script;
  if (kana * 10 > han + kana && (han + kana) * 2 > latin) return 'ja';
  if (han * 2 > latin) return han === 0 ? 'und' : traditional > simplified ? 'zh-Hant' : 'zh';
  return latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  const counts = new Map<string, number>();
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = 'und';
  let most = 0;
  for (const [language, words] of Object.entries(SMALL_WORDS)) {
    const sum = words.reduce((total, word) => total + (counts.get(word) ?? 0), 0);
    if (sum > most) [best, most] = [language, sum];
  }
  return best;
}
