// English quantities: $3 million → 3000000 USD, twenty-five years → 25 years.

import { shown } from './quantity';

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  t: 1e12,
  dozen: 12,
  crore: 1e7,
  lakh: 1e5,
};
const WORDS: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = ['', '', ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')];
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^hk\$/, 'HKD'],
  [/^c\$/, 'CAD'],
  [/^a\$/, 'AUD'],
  [/^nz\$/, 'NZD'],
  [/^s\$/, 'SGD'],
  [/^(?:us)?\$/, 'USD'],
  [/^£/, 'GBP'],
  [/^€/, 'EUR'],
  [/^¥/, 'JPY'],
  [/^₹|^rs\.?/, 'INR'],
  [/^r(?=\d)/, 'ZAR'],
];
const EN_UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  '%': '%',
  'per cent': '%',
  'percentage points': 'pp',
  miles: 'mi',
  mile: 'mi',
  kilometers: 'km',
  kilometres: 'km',
  km: 'km',
  meters: 'm',
  metres: 'm',
  feet: 'ft',
  foot: 'ft',
  inches: 'in',
  inch: 'in',
  pounds: 'lb',
  kg: 'kg',
  kilograms: 'kg',
  tons: 't',
  tonnes: 't',
  acres: 'acres',
  hectares: 'ha',
  hours: 'h',
  hour: 'h',
  minutes: 'min',
  minute: 'min',
  seconds: 's',
  second: 's',
  days: 'days',
  day: 'days',
  weeks: 'weeks',
  week: 'weeks',
  months: 'months',
  month: 'months',
  years: 'years',
  year: 'years',
  'years old': 'years',
  'year-old': 'years',
  dollars: 'USD',
  euros: 'EUR',
  yuan: 'CNY',
  yen: 'JPY',
};
const LEAD =
  /^(?:about|around|roughly|nearly|almost|some|over|above|more than|less than|fewer than|up to|at least|at most|close to|an additional|an estimated|just over|just under|approximately|well over|as many as|as much as|no more than)\s/;

/** Undefined for ranges, scores, vague numbers and units without a measure. */
export function enQuantityValue(written: string): string | undefined {
  const text = written
    .toLowerCase()
    .replace(
      /^(?!rs\.?\s)(?:[a-z]+\s)*?(?=[\d$£€¥₹]|[cahnrsu]{1,2}\$|a (?:hundred|million|billion|trillion|thousand))/,
      '',
    )
    .replace(LEAD, '');
  if (/\d\s?(?:[-–—]\s?[$£€]?\d)|\s(?:to|or|of)\s|\band\s[$£€]/.test(text)) return undefined;
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  const plain = sign ? text.replace(sign[0], '').trim() : text;
  const found =
    /^([\d,]+(?:\.\d+)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-[a-z]+?)?(?![a-z])|[a-z]+)( and a half)?(?:[\s-]?(hundred|thousand|million|billion|trillion|dozen|mn|bn|tn|crore|lakh|[kmbt](?![a-z])))?( and a half)?[\s-]?(.*)$/.exec(
      plain,
    );
  const n = enNumber(found?.[1] ?? '');
  if (!found || n === undefined) return undefined;
  const scale = SCALES[found[3] ?? ''] ?? 1;
  const half = found[2] ? scale / 2 : found[4] ? 0.5 : 0;
  const scaled = Number((n * scale + half).toPrecision(12));
  return shown(scaled, sign?.[1] ?? EN_UNITS[(found[5] ?? '').trim()]);
}

function enNumber(word: string): number | undefined {
  if (/\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (word === 'a') return 1;
  const [tens = '', ones] = word.split('-');
  const ten = TENS.indexOf(tens);
  const one = WORDS.indexOf(ones ?? tens);
  if (ten > 0) return ones === undefined ? 10 * ten : one > 0 ? 10 * ten + one : undefined;
  return one < 0 || ones !== undefined ? undefined : one;
}
