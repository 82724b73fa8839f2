// Dates in English text. One that it finds: Saturday, June 21. One that it leaves: recently, in the afternoon, every day.

import type { TypedSpan } from '../entity';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
const WEEKDAY =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues|Tue|Wed|Thurs|Thu|Fri|Sat|Sun)\\b\\.?)';
const DAY = '(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[5-9][0-9]{2}|20[0-9]{2})';
const CLOCK =
  '(?:[0-9]{1,2}(?::[0-9]{2})?\\s?(?:a\\.m\\.|p\\.m\\.|am\\b|pm\\b|AM\\b|PM\\b|A\\.M\\.|P\\.M\\.)|[0-2]?[0-9]:[0-5][0-9](?![0-9:])|noon|midnight)(?:\\s(?:ET|EST|EDT|PT|PST|PDT|CT|GMT|BST|UTC|CET|IST|local time|Eastern(?: [Tt]ime)?|Pacific(?: [Tt]ime)?))?';
const PART = '(?:morning|afternoon|evening|night)';
const SEASON = '(?:spring|summer|fall|autumn|winter|Spring|Summer|Fall|Autumn|Winter)';
const UNIT =
  '(?:week|month|year|season|weekend|quarter|decade|century|summer|winter|spring|fall|autumn|morning|afternoon|evening|night|semester|term)';
const NUMBER =
  '(?:[0-9]{1,20}(?:\\.[0-9]{1,20})?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|half a|several hundred)';
const FEAST =
  "(?:Christmas(?: Eve| Day)?|Thanksgiving(?: Day)?|Easter(?: Sunday| Monday)?|Halloween|New Year['’]s(?: Eve| Day)?|Black Friday|Cyber Monday|Memorial Day|Labor Day|Independence Day|Valentine['’]s Day|Mother['’]s Day|Father['’]s Day|Veterans Day|Boxing Day|Ramadan|Hanukkah|Diwali|Good Friday|Lunar New Year|Fourth of July|Super Bowl Sunday|Election Day|Holy Week)";
const ORDINAL =
  '(?:[0-9]{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|nineteenth|twentieth)';
const EDGE = '(?:[Ee]arly|[Ll]ate|[Mm]id-?|[Ee]arlier|[Ll]ater|[Tt]he end of|[Tt]he beginning of)';
const RANGE = `${MONTH}(?:\\s${DAY})?(?:\\s(?:to|through|until)\\s|\\s?[-–—]\\s?)${MONTH}(?:\\s${DAY})?(?:,?\\s${YEAR})?(?![0-9])`;
const BARE = `(?:${RANGE}|${MONTH}\\s${DAY}(?:\\s?[-–—]\\s?(?:${MONTH}\\s)?${DAY})?(?:,?\\s${YEAR})?(?![0-9])|${DAY}(?:\\s?[-–—]\\s?${DAY})?\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?|${MONTH}(?:,?\\s(?:of\\s)?${YEAR}|\\s(?:this|last|next) year)?|${WEEKDAY}(?:,?\\s${MONTH}\\s${DAY}(?:,?\\s${YEAR})?|,?\\s${DAY}\\s${MONTH}(?:\\s${YEAR})?|\\s${PART})?)`;

const SOURCES = [
  `[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9/])`,
  `(?:(?:${EDGE}\\s?|[Ll]ast\\s|[Nn]ext\\s|[Tt]his\\s|[Tt]his past\\s)?${BARE}|(?:[Ee]arl(?:y|ier)|[Ll]ate)(?:\\son)?\\s(?:this|last|next)\\s${UNIT}|[Ee]arlier in the week|[Ll]ater in the week)(?:(?:\\sat|,)?\\s${CLOCK})?`,
  `${CLOCK}(?:,?\\s(?:on\\s)?(?:${WEEKDAY}(?:,?\\s${MONTH}\\s${DAY})?|${MONTH}\\s${DAY}))?`,
  `(?:${EDGE}[\\s-]?|${SEASON}\\s(?:of\\s)?)?(?:the\\s)?[12][0-9]{2}0['’]?s(?![a-z])|['’][1-9]0s|(?:${EDGE}[\\s-]?)?(?:nineteen-)?(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?=[ ,.])`,
  `(?:${EDGE}[\\s-]?)?(?:the\\s)?${ORDINAL}[\\s-](?:century|centuries)(?:\\sBCE?|\\sB\\.C\\.)?`,
  `${SEASON}\\s(?:of\\s)?${YEAR}|${YEAR}\\s(?:${SEASON}|fiscal year)|[Ff]iscal(?: year)?\\s${YEAR}|FY\\s?[0-9]{2,4}`,
  `(?:(?:${ORDINAL}|[Ff]inal|[Tt]his|[Ll]ast|[Nn]ext)\\squarter|Q[1-4]|[Ff]irst half|[Ss]econd half)(?:\\s(?:of\\s)?(?:${YEAR}|this year|last year|next year))?`,
  `(?:${EDGE}\\s?)?${YEAR}(?:\\s?(?:to|through|until|[-–—])\\s?(?:${YEAR}|[0-9]{2})(?![0-9]))?`,
  `[Tt]oday|[Tt]onight|[Yy]esterday(?:\\s${PART})?|[Tt]omorrow(?:\\s${PART})?|[Tt]he day (?:before|after)(?: yesterday| tomorrow)?`,
  `(?:[Ee]arl(?:y|ier)\\s|[Ll]ate[r]?\\s)?(?:[Tt]his|[Ll]ast|[Nn]ext|[Tt]he (?:following|next|previous|same|past)|[Tt]hat same)\\s(?:${UNIT}|day|${WEEKDAY}(?:\\s${PART})?|${MONTH})`,
  `[Oo]vernight\\s${WEEKDAY}|[Tt]he\\s(?:weekend)|(?<=over the |this past |over the holiday )weekend`,
  `(?:(?:about|around|nearly|almost|roughly|more than|less than|over|just over)\\s)?${NUMBER}(?:\\s(?:and a half))?\\s(?:or\\s(?:so|two|three|four|five)\\s)?(?:hundred\\s|thousand\\s|million\\s|billion\\s)?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|century|generations?|seasons?)\\s(?:ago|earlier|from now)`,
  `${FEAST}(?:\\s${YEAR})?`,
  `Week\\s[0-9]{1,2}`,
];
const DATE = new RegExp(`(?:${SOURCES.map((source) => `(?:${source})`).join('|')})`, 'y');
const START = /[0-9A-ZaefhinlmnorsthywQ'’]/;
/** Not calendar: May as a verb, March as an event, the second half as a part of a game. */
const VERBS =
  /^(?:May|March|Mar|Sun|Sat|Wed|Jan|may|second half|first half|Second half|First half|Fall|Spring|fall|spring)$/;

export function enDates(text: string): TypedSpan[] {
  const spans: TypedSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    if (
      !START.test(text.charAt(at)) ||
      (/[A-Za-z0-9$£€#@.]/.test(text.charAt(at - 1)) && !/^\s/.test(text.charAt(at - 1)))
    )
      continue;
    const end = longestAt(text, at);
    if (end === at) continue;
    const skip = /^(?:the|The)\s/.exec(text.slice(at, end))?.[0].length ?? 0;
    if (!isFalse(text, at + skip, end)) spans.push({ start: at + skip, end, type: 'date' });
    at = end - 1;
  }
  return spans;
}

const LONE_YEAR = new RegExp(`^${YEAR}$`);
const EACH = SOURCES.map((source) => new RegExp(source, 'y'));

/** The longest of what the sources find here. */
function longestAt(text: string, at: number): number {
  DATE.lastIndex = at;
  if (!DATE.test(text)) return at;
  let end = at;
  for (const pattern of EACH) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) end = Math.max(end, at + found[0].length);
  }
  return /[A-Za-z0-9]/.test(text.charAt(end)) && /[A-Za-z0-9]/.test(text.charAt(end - 1)) ? at : end;
}

function isFalse(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 14);
  if (VERBS.test(found)) {
    if (!/^(?:May|March)$/.test(found)) return true;
    return !/(?:in|since|until|by|of|last|next|from|to|before|after|during|and|for|this|early|late|mid-?|—|–)\s$/i.test(
      before,
    );
  }
  if (/^(?:a|an|one)?\s?day$/.test(found)) return true;
  if (LONE_YEAR.test(found)) {
    if (/(?:[$£€#@/.:_=-]|No\.?\s|than\s|about\s|around\s|over\s|nearly\s|some\s|of all\s|only\s)$/.test(before))
      return true;
    if (
      /^(?:%|,[0-9]|\.[0-9]|\/|:|_|\s(?:percent|people|miles|feet|points|metres|meters|dollars|votes|homes|jobs|workers|troops|students|cases|deaths|acres|pounds|square|words|km|mph|RPM|rpm|calories|steps|times)\b|x[0-9])/.test(
        after,
      )
    )
      return true;
    if (/(?:\b(?:Street|St|Route|Model|Room|Suite|Box)\s)$/.test(before)) return true;
  }
  if (/^[0-2]?[0-9]:[0-5][0-9]$/.test(found))
    return (
      /(?:with|had|left|remaining|in|of)\s$/.test(before) ||
      /^\s(?:left|remaining|to (?:play|go)|mark|minutes?)/.test(after)
    );
  if (/^(?:today|Today)$/.test(found))
    return /^['’]s\s(?!Show)/.test(after) || /^,? USA/.test(after) || /USA\s$/.test(before) || /^\sShow/.test(after);
  if (/^(?:same day|same year)$/.test(found)) return false;
  return /^[0-9]{1,2}:[0-9]{2}$/.test(found) && /^\s?[-–]/.test(after);
}
