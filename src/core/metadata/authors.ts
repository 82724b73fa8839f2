// Who wrote it: from the lines of role byline first, else from the dateline or the signature inside the prose.

import { readAsianByline } from './asian-byline';
import { readCredits } from './credits';
import { findDates } from './dates';
import { readHanByline } from './han-byline';
import { readLatinByline } from './latin-byline';
import { isHanName } from './surnames';

/** The names in a folded byline, in order; none when the line cannot be read. */
export function namesIn(folded: string, language: string): readonly string[] {
  const line = withoutDates(folded, language);
  const han = readHanByline(line);
  if (han && han.names.length > 0) return han.names;
  const authors = readCredits(line)?.filter(({ kind }) => kind === 'author');
  if (authors && authors.length > 0) return authors.flatMap(({ value }) => splitNames(value));
  return readAsianByline(line)?.names ?? readLatinByline(line)?.names ?? [];
}

/** 季安然 of 季安然/海州青年报 writes for 海州青年报. */
export function outletIn(folded: string): string | undefined {
  return readHanByline(folded)?.outlet;
}

function withoutDates(folded: string, language: string): string {
  let line = folded;
  for (const { start, end } of findDates(folded, language).reverse())
    line = `${line.slice(0, start)} ${line.slice(end)}`;
  return line.replace(/\s+/g, ' ').replace(/^[\s,|/·-]+|[\s,|/·／-]+$/g, '');
}

/** 汤诗瑶、丁涛 are two, 王 刚 is one. */
function splitNames(value: string): string[] {
  const names = value.split(/ ?[,、;&/|] ?| and | und | y /).map((name) => name.replace(/^by /i, '').trim());
  return names
    .flatMap((name) => {
      const words = name.split(' ');
      return words.length > 1 && words.every((word) => isHanName(word)) ? words : [name];
    })
    .filter((name) => name !== '');
}

const DATELINE = /^.{0,30}?(?:讯|电|訊|電|报道|報導|消息) ?[([【]?.{0,6}\(([^()]{2,40})\)/;
const TAIWAN_DATELINE = /^[(〔【]([^()〔〕【】]{2,30})[)〕】]/;
const SIGNATURE = /[。!?”"』」)…] ?[([【〔]([^()[\]【】〔〕]{2,40})[)\]】〕]$/;
const REPORTING = /\((?:additional )?reporting by ([^;()]{3,80})/i;

/** Reporters whom the first paragraph's dateline or the last one's signature names. */
export function reportersIn(first: string, last: string): readonly string[] {
  const english = REPORTING.exec(last)?.[1];
  if (english !== undefined) return readLatinByline(`By ${english.replace(/ in [A-Z].*$/, '')}`)?.names ?? [];
  for (const match of [DATELINE.exec(first), TAIWAN_DATELINE.exec(first), SIGNATURE.exec(last)]) {
    const names = readHanByline(match?.[1] ?? '')?.names ?? [];
    if (names.length > 0) return names;
  }
  // A bare name in brackets after the last sentence is its reporter: （李楠）.
  const signed = (SIGNATURE.exec(last)?.[1] ?? '').split(/[ 、,]/);
  return signed.length <= 3 && signed.every((name) => isHanName(name)) ? signed : [];
}
