// Quantities in English text: number, unit or counted noun, with modifiers. One that it finds: more than 300 workers.
// One that it leaves: iPhone 11, Level 3, the first.

import type { TypedSpan } from '../entity';

const BEFORE =
  '(?:(?:[Aa]bout|[Aa]round|[Rr]oughly|[Nn]early|[Aa]lmost|[Ss]ome|[Oo]ver|[Aa]bove|[Bb]elow|[Uu]nder|[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Uu]p to|[Aa]t least|[Aa]t most|[Cc]lose to|[Aa]n additional|[Aa]n estimated|[Jj]ust over|[Ll]ess than|[Jj]ust under|[Aa]pproximately|[Ww]ell over|[Aa]s many as|[Aa]s much as|[Nn]o more than|[Nn]ear|upwards of)\\s)?';
const WORD =
  '(?:(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[0-9]{1,20}) and a half(?: (?:million|billion|thousand|trillion))?|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) dozen|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one|two|three|four|five|six|seven|eight|nine|several) (?:hundred|thousand|million|billion|trillion|dozen)|hundreds of thousands|tens of thousands|hundreds of millions|tens of millions|[Tt]housands|[Hh]undreds|[Mm]illions|billions|[Dd]ozens|tens|[Hh]alf a (?:million|billion|dozen)|[Hh]alf|[Tt]wo-thirds|[Aa] third|[Oo]ne-third|a quarter|three-quarters|one-half|half-a-dozen)';
const DIGITS = '(?:[0-9]{1,3}(?:,[0-9]{3}){1,12}|[0-9]{1,40})(?:\\.[0-9]{1,40})?(?:-[0-9]\\/[0-9]|\\s[0-9]\\/[0-9])?';
const SCALE = '(?:\\s?(?:hundred|thousand|million|billion|trillion|dozen|mn|bn|m|k|K|B|M)\\b)?';
const NUMBER = `(?:${DIGITS}${SCALE}|${WORD})`;
const MONEY = `(?:(?:US|C|A|HK|NZ|S|R)?[$]|[£€¥₹₽₩]|Rs\\.?\\s?|USD\\s?|EUR\\s?|GBP\\s?|R(?=[0-9]))\\s?${DIGITS}(?:\\s?(?:million|billion|trillion|thousand|bn|mn|tn|m|k|K|B|M|T|crore|lakh)\\b|-(?:million|billion|trillion)\\b)?(?:\\+)?`;
const UNITS = new Set(
  `percent % percentage points point per cent pc degree degrees Fahrenheit Celsius C F km kilometers kilometres kilometer kilometre miles mile meters metres meter metre m cm mm centimeters centimetres inches inch feet foot ft yards yard acres acre hectares hectare square cubic kg kilograms kilogram kilos g grams gram mg milligrams pounds pound lbs lb ounces ounce oz tons ton tonnes tonne liters litres liter litre gallons gallon barrels ml mph km/h kph knots GB MB TB KB GHz MHz Hz kHz fps mAh W kW MW GW kWh watts volts dollars cents euros pounds pence yen yuan rupees pesos rand won rubles francs seconds second minutes minute hours hour days day weeks week months month years year decades decade centuries century nights evenings times stars calories megapixels light-years nanometers nm bps dB`.split(
    ' ',
  ),
);
const IRREGULAR = new Set(
  `people men women children staff police troops teeth mice feet fish sheep cattle aircraft spacecraft series species personnel crew crews others deer salmon data media offspring folks firefighters`.split(
    ' ',
  ),
);
const SINGULAR = new Set('person man woman child'.split(' '));
/** Words that no counted noun phrase goes over. */
const STOPS = new Set(
  `of in on at to for from by with and or but as than that which who whom whose when where while if is are was were be been being has have had do does did will would could should may might must can a an the this that these those its his her their our your my it he she they we you i not no so too also into onto over under after before since until during between among against about around per each every all both any some more most less least other another such what how why there here then now out up down off via amid across along through without within said says told went came left right`.split(
    ' ',
  ),
);

const MONEY_RANGE = new RegExp(
  `${BEFORE}(?:${MONEY})(?:\\s?(?:to|or|and(?= [$£€])|[-–—])\\s?(?:[$£€])?${DIGITS}${SCALE})?(?:\\s(?:U\\.?S\\.? dollars|dollars|euros|pounds|yuan|CAD|USD|AUD|yen|rand))?`,
  'y',
);
const HYPHENED = new RegExp(
  `${BEFORE}(?:${DIGITS}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{1,9})?|one|half)(?:-(?:to|or)-[0-9a-z]{1,20})?[-–‑](?:year|month|week|day|hour|minute|second|mile|meter|metre|foot|inch|pound|ton|page|member|point|game|person|man|woman|bedroom|story|storey|seat|part|percent|date|kilometer|kilometre|km|kg|yard|acre|piece|way|time|nation|state|run|hit|match|room|night|season|term|vote|count|cent|dollar|million|billion|stop|mm|cm|episode|star|track|song|team|lane|degree|liter|litre|gallon|judge|set)s?(?:-(?:old|olds|long|high|wide|tall|deep|plus))?`,
  'y',
);
const SCORE = /[0-9]{1,3}[-–][0-9]{1,3}(?:[-–][0-9]{1,3})?(?![0-9A-Za-z-])/y;
const PLAIN = new RegExp(
  `${BEFORE}(?:${NUMBER})%?(?:\\s?(?:to|or|[-–—])\\s?(?:${NUMBER})|\\sof\\s(?:two|three|four|five|six|seven|eight|nine|ten|[0-9]{1,20})(?![0-9A-Za-z]))?(?:%|\\s?°[CF]?|\\+)?`,
  'y',
);
const AGE = /(?:,\s|,\salso\s|\bage\s|\baged\s|\bages\s)$/;
const START = /[0-9$£€¥₹ABCDEFGHJLMNORSTUWabcdefhjlmnorstuw]/;

/** age 12 and older, less than a week: numbers that only a phrase makes a quantity. */
const PHRASE =
  /(?:[Aa]ges? [0-9]{1,3}(?: (?:and|or) (?:older|younger|above|over|under|up|[0-9]{1,3})| to [0-9]{1,3})?|(?:[Ll]ess|[Mm]ore) than (?:a|an|one) (?:week|month|year|day|hour|minute|mile|decade|century|second)|(?:a|one|two|three) (?:out )?of (?:two|three|four|five|ten))(?![a-z])|(?<=\bin (?:her|his|their|my|your|our) (?:early |mid-|late )?)[1-9]0s(?![a-z])|[0-9]{1,2}:[0-9]{2}(?=\s(?:to (?:play|go)|left|remaining)\b)/y;

export function enQuantities(text: string): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    if (
      !START.test(text.charAt(at)) ||
      (/[A-Za-z0-9_.,#@/-]/.test(text.charAt(at - 1)) &&
        !/[-–]$/.test(text.slice(at - 1, at)) &&
        /\S/.test(text.charAt(at - 1)))
    )
      continue;
    const end = quantityAt(text, at);
    if (end === at) continue;
    spans.push({ start: at, end, type: 'quantity' });
    at = end - 1;
  }
  return spans;
}

function find(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function quantityAt(text: string, at: number): number {
  const money = find(MONEY_RANGE, text, at);
  if (money) return at + money.length;
  const phrase = find(PHRASE, text, at);
  if (phrase) return at + phrase.length;
  const hyphened = find(HYPHENED, text, at);
  if (hyphened && !/[A-Za-z0-9-]/.test(text.charAt(at + hyphened.length))) return at + hyphened.length;
  const score = find(SCORE, text, at);
  if (score && !/^(?:19|20)[0-9]{2}/.test(score) && !/[A-Za-z-]/.test(text.charAt(at - 1))) {
    const unit = unitAfter(text, at + score.length);
    return Math.max(at + score.length, unit);
  }
  const plain = find(PLAIN, text, at);
  if (!plain) return at;
  const end = at + plain.length;
  if (/[A-Za-z0-9]/.test(text.charAt(end)) && /[A-Za-z0-9]/.test(plain.slice(-1))) {
    const unit = /^[A-Za-z/]+/.exec(text.slice(end))?.[0] ?? '';
    return UNITS.has(unit) && /[0-9]$/.test(plain) ? end + unit.length : at;
  }
  if (
    /[-–‑][A-Za-z]/.test(text.slice(end, end + 2)) ||
    /^,[0-9]|^\.[0-9]|^\/[0-9]|^:[0-9]/.test(text.slice(end, end + 2))
  )
    return at;
  if (/[%°]|°[CF]$/.test(plain)) return end;
  const counted = unitAfter(text, end);
  if (counted > end) return counted;
  return isBare(text, at, end, plain) ? end : at;
}

/** End of the unit or of the counted noun after a number that ends here. */
function unitAfter(text: string, end: number): number {
  let at = end;
  let of = false;
  for (let words = 0; words < 6; words++) {
    const found = /^(?:\s|-(?=[a-z]))([A-Za-z][A-Za-z'’/-]*|%)/.exec(text.slice(at, at + 24));
    const word = found?.[1] ?? '';
    if (!word) return end;
    const next = at + (found?.[0].length ?? 0);
    if (
      words === 0 &&
      word === 'of' &&
      /(?:s|dozen)$/.test(text.slice(end - 5, end)) &&
      /[a-z]$/.test(text.slice(0, end).slice(-1))
    ) {
      of = true;
      at = next;
      continue;
    }
    if (UNITS.has(word) && words <= (of ? 1 : 0)) {
      const more =
        /^\s(?:miles|feet|meters|metres|kilometers|kilometres|inches|points|point|degrees|old|cent|Fahrenheit|Celsius|yards)\b/.exec(
          text.slice(next, next + 14),
        );
      const last = /^(?:square|cubic|percentage|per|degrees|years?|months?|weeks?|days?|light)$/.test(word)
        ? more
        : null;
      return next + (last && (last[0] !== ' old' || /years?|months?|weeks?|days?/.test(word)) ? last[0].length : 0);
    }
    if (
      words > 0 &&
      word === 'and' &&
      /^\s[a-z-]+ (?:workers|people|women|officials|staff)/.test(text.slice(next, next + 30))
    ) {
      at = next;
      continue;
    }
    if (STOPS.has(word.toLowerCase())) return end;
    if (
      /^[A-Z]/.test(word) &&
      !/^(?:Americans|Russian|Israeli|Palestinian|American|Chinese|British|French|German|Ukrainian|Iranian|Indian|Republicans|Democrats|Democratic|Republican|European)s?$/.test(
        word,
      )
    )
      return end;
    if (IRREGULAR.has(word) || isPlural(word)) {
      const compound = /^\s([a-z]+)/.exec(text.slice(next, next + 20))?.[1] ?? '';
      return compound &&
        isPlural(compound) &&
        !STOPS.has(compound) &&
        !/(?:ss|us|is|ies)$/.test(compound) &&
        /(?:ers|ors|ists|ions|ents|ments)$/.test(compound)
        ? next + compound.length + 1
        : next;
    }
    if (SINGULAR.has(word)) return next;
    at = next;
  }
  return end;
}

const isPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous|['’]s|always|perhaps)$/.test(word);

/** A number alone: an age, a count of an implied thing. */
function isBare(text: string, at: number, end: number, plain: string): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  const after = text.slice(end, end + 3);
  if (/^[0-9]/.test(plain)) {
    if (/^(?:19|20)[0-9]{2}$/.test(plain)) return false;
    if (AGE.test(before) && /^[0-9]{1,2}$/.test(plain) && Number(plain) > 0)
      return /^[,.;)]| and| or|$/.test(after) && (/ag/.test(before) || /[A-Z][a-z'’-]+,\s(?:also\s)?$/.test(before));
    if (/,[0-9]{3}|(?:thousand|million|billion|trillion)$/.test(plain)) return true;
    return (
      /(?:than|about|nearly|almost|at least|least|over|of|was|were|just|only|won|lost|scored|had|to|by|with|and)\s$/.test(
        before,
      ) &&
      /^(?:[.,;]|\s(?:of|in|on|for|at|and)|$)/.test(after.slice(0, 3)) &&
      !/[A-Z][a-z]+ (?:and|of)\s$/.test(before)
    );
  }
  if (/^(?:half|a third|a quarter|one-third|two-thirds|three-quarters)$/i.test(plain))
    return /^\s?(?:of|the|,|\.)/.test(text.slice(end, end + 4));
  if (/^(?:hundreds|thousands|dozens|millions|billions|tens)$/.test(plain)) return true;
  return (
    /^(?:[.,;]|\s(?:of|in|for|at|were|are|have|had|more|other|were)\b|$)/.test(text.slice(end, end + 7)) ||
    / (?:hundred|thousand|million|billion|dozen)$/.test(plain)
  );
}
