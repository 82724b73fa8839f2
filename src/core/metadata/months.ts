// Names of the months, as datelines and stamps write them: by language, January first, forms of one month joined by a bar.

const NAMES: readonly string[] = [
  // English
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  // German
  'januar|jänner|jan februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt november|nov dezember|dez',
  // French
  'janvier|janv février|févr mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc',
  // Spanish
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep octubre|oct noviembre|nov diciembre|dic',
  // Portuguese
  'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  // Italian
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  // Dutch
  'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec',
  // Swedish, Danish, Norwegian
  'januari|januar|jan februari|februar|feb mars|marts april|apr maj|mai juni|jun juli|jul augusti|august|aug september|sep oktober|okt november|nov december|desember|dec|des',
  // Russian, Ukrainian
  'января|янв|січня февраля|фев|лютого марта|мар|березня апреля|апр|квітня мая|май|травня июня|июн|червня июля|июл|липня августа|авг|серпня сентября|сен|вересня октября|окт|жовтня ноября|ноя|листопада декабря|дек|грудня',
  // Polish
  'stycznia|sty lutego|lut marca|mar kwietnia|kwi maja|maj czerwca|cze lipca|lip sierpnia|sie września|wrz października|paź listopada|lis grudnia|gru',
  // Turkish
  'ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki kasım|kas aralık|ara',
  // Indonesian, Malay
  'januari|jan februari|feb|pebruari maret|mac|mar april|apr mei juni|jun juli|jul agustus|ogos|agu september|sep oktober|okt november|nov|nopember desember|disember|des',
];

const numbers = new Map<string, number>();
for (const language of NAMES)
  language.split(' ').forEach((forms, i) => {
    for (const form of forms.split('|')) if (!numbers.has(form)) numbers.set(form, i + 1);
  });

/** 1 to 12, or undefined for what is no month. A full stop after an abbreviation does not matter. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace(/\.$/, ''));
}

/** Alternatives of a regular expression, the longer first. */
export const MONTH_NAMES = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
