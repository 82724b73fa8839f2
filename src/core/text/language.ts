import { isLetterAt } from './character-bits';
import { HAN_RANGES } from './characters';

const codesOf = (characters: string): ReadonlySet<number> => new Set([...characters].map((one) => one.charCodeAt(0)));
/** Characters that only one of the two Chinese scripts writes, the most frequent of the news. */
const TRADITIONAL = codesOf('這個們來時為國說對開會發學長報訪東經無與後進過還現點將實間問門見關電車農業產導員權議選區');
const SIMPLIFIED = codesOf('这个们来时为国说对开会发学长报访东经无与后进过还现点将实间问门见关电车农业产导员权议选区');

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

const SMALL_WORD_OF: ReadonlyMap<string, readonly string[]> = Object.entries(SMALL_WORDS).reduce(
  (languages, [language, words]) =>
    words.reduce((map, word) => map.set(word, [...(map.get(word) ?? []), language]), languages),
  new Map<string, readonly string[]>(),
);
const LONGEST_SMALL_WORD = Math.max(...[...SMALL_WORD_OF.keys()].map(({ length }) => length));

/** First and last character of scripts that tell the language. */
const SCRIPTS: readonly (readonly [string, number, number])[] = [
  ['ko', 0xac00, 0xd7af],
  ['ru', 0x0400, 0x04ff],
  ['ar', 0x0600, 0x06ff],
  ['el', 0x0370, 0x03ff],
  ['he', 0x0590, 0x05ff],
  ['hi', 0x0900, 0x097f],
  ['th', 0x0e00, 0x0e7f],
];

const LATIN_LETTERS = [
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0x24f],
] as const;

/** What a character counts for; `FIRST_SCRIPT` and on: those of `SCRIPTS`. */
const LATIN = 1;
const KANA = 2;
const HAN = 3;
const OF_TRADITIONAL = 4;
const OF_SIMPLIFIED = 5;
const FIRST_SCRIPT = 6;

/** By UTF-16 unit, made when the first text asks: by ranges, as to ask for each unit would take longer than most texts do. */
let kinds: Uint8Array | undefined;

function tableOfKinds(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [i, [, first, last]] of SCRIPTS.entries()) table.fill(FIRST_SCRIPT + i, first, last + 1);
  for (const [first, last] of LATIN_LETTERS) table.fill(LATIN, first, last + 1);
  table.fill(KANA, 0x3040, 0x3100);
  for (const [first, last] of HAN_RANGES) table.fill(HAN, first, last + 1);
  for (const code of SIMPLIFIED) table[code] = OF_SIMPLIFIED;
  for (const code of TRADITIONAL) table[code] = OF_TRADITIONAL;
  return table;
}

/** How much of a text is looked at: languages do not change after the first pages. */
const SAMPLE = 20_000;

/** The language of a text as BCP 47, `und` when nothing tells. Chinese is `zh`, or `zh-Hant` where traditional characters prevail. */
export function detectLanguage(text: string): string {
  kinds ??= tableOfKinds();
  const sample = text.slice(0, SAMPLE);
  const tally = new Int32Array(FIRST_SCRIPT + SCRIPTS.length);
  for (let i = 0; i < sample.length; i++) {
    const kind = kinds[sample.charCodeAt(i)] as number;
    tally[kind] = (tally[kind] as number) + 1;
  }
  const [, latin = 0, kana = 0, plain = 0, traditional = 0, simplified = 0, ...counts] = tally;
  const han = plain + traditional + simplified;
  const letters = Math.max(...counts);
  const script = letters === 0 ? 'und' : (SCRIPTS[counts.indexOf(letters)]?.[0] ?? 'und');
  // A Han character says about as much as two or three letters of an alphabet.
  if (letters > latin && letters > han * 2 && letters > kana)
    return script === 'ar' && /[\u067e\u0686\u06af\u06cc]/.test(sample) ? 'fa' : script;
  if (kana * 10 > han + kana && (han + kana) * 2 > latin) return 'ja';
  if (han * 2 > latin) return han === 0 ? 'und' : traditional > simplified ? 'zh-Hant' : 'zh';
  return latinLanguage(sample);
}

function latinLanguage(sample: string): string {
  const counts = new Map<string, number>();
  const lower = sample.toLowerCase();
  let start = -1;
  for (let i = 0; i <= lower.length; i++) {
    const isLetter = i < lower.length && isLetterAt(lower, i);
    if (isLetter && start < 0) start = i;
    if (isLetter || start < 0) continue;
    if (i - start <= LONGEST_SMALL_WORD)
      for (const language of SMALL_WORD_OF.get(lower.slice(start, i)) ?? [])
        counts.set(language, (counts.get(language) ?? 0) + 1);
    start = -1;
  }
  let best = 'und';
  for (const language of Object.keys(SMALL_WORDS))
    if ((counts.get(language) ?? 0) > (counts.get(best) ?? 0)) best = language;
  return best;
}
