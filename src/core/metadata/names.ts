// The names in one line of any language, and whether the line says that it is a byline.

import { readAsianByline } from './asian-byline';
import { readCredits } from './credits';
import { findDates } from './dates';
import { readHanByline } from './han-byline';
import { readLatinByline } from './latin-byline';
import { withoutStampWords } from './stamps';
import { isHanName } from './surnames';

export interface NamedLine {
  readonly names: readonly string[];
  /** Whether words or marks say so, and not the look of the names alone. */
  readonly labelled: boolean;
}

/** What parts a byline from the date, the outlet and the section that stand in the same line. */
const SEGMENTS = / ?[|•·] ?| [/–—-] /;

/** 大渡 美咲: a name by its look alone. */
const JAPANESE_NAME = /^[\u4e00-\u9fff々]{1,3} [\u4e00-\u9fff々\u3040-\u30ff]{1,3}$/u;

/** Reads a folded line; undefined when it names nobody. */
export function readNames(folded: string, language: string): NamedLine | undefined {
  const parts = partsOf(folded, language);
  const whole = readPart(parts.join(' '));
  if (parts.length < 2 && whole) return whole;
  if (language === 'ja' && JAPANESE_NAME.test(parts[0] ?? '')) return { names: parts.slice(0, 1), labelled: false };
  const found = parts.flatMap((part) => part.split(SEGMENTS)).flatMap((part) => readPart(part) ?? []);
  return found.find(({ labelled }) => labelled) ?? whole ?? found[0];
}

/** What stands before, between and behind the dates of the line. */
function partsOf(folded: string, language: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findDates(folded, language)) {
    parts.push(folded.slice(from, start));
    from = end;
  }
  parts.push(folded.slice(from));
  const said = parts.length > 1 ? parts.map(withoutStampWords) : parts;
  return said
    .map((part) => part.replace(/^[\s,|/·-]+|(?<![\s,|/·／-])[\s,|/·／-]+$/g, ''))
    .filter((part) => part !== '');
}

function readPart(part: string): NamedLine | undefined {
  const han = readHanByline(part);
  if (han && han.names.length > 0) return { names: han.names, labelled: true };
  const authors = readCredits(part)?.filter(({ kind }) => kind === 'author');
  if (authors && authors.length > 0)
    return { names: authors.flatMap(({ value }) => splitNames(value)), labelled: true };
  return readAsianByline(part) ?? readLatinByline(part);
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
