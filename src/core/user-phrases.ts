// The user's own words: what is always noise, and what never is.

import type { Block, Message, Span } from './article';
import { foldWithPlaces } from './text/fold-places';

/**
 * A plain string, found whatever its case and width, or an object that says it is a pattern
 * (RE2 syntax: `(?i)` and the like, no look-around, no back-references).
 */
export type UserPhrase = string | { readonly pattern: string };

/** Where the phrases stand in one block. */
export interface PhraseHits {
  /** One phrase is the whole line. */
  readonly whole: boolean;
  /** Places in the source, in order, without overlap. */
  readonly spans: readonly (Span & { readonly short: boolean })[];
}

/** Phrases made ready for `parse`. */
export interface CompiledPhrases {
  /** Patterns that could not be read, or were not wanted: for people. */
  readonly problems: readonly Message[];
  /** `source` is the block's own piece of the text. */
  find(block: Block, source: string): PhraseHits;
}

/** Finds matches of one phrase in a line, as offsets into it. */
type Finder = (line: Line) => Iterable<Span>;

/** A line without the blanks around it. */
interface Line {
  readonly raw: string;
  readonly folded: string;
  readonly places: readonly number[];
}

interface Phrase {
  readonly find: Finder;
  /** Too short to be sure of inside a sentence. */
  readonly short: boolean;
}

/** A plain phrase below this many letters (a Han character counts as two and a half) is only offered for removal inside a line. */
const SURE_LETTERS = 10;
/** A line is looked at so far: enough for any paragraph. */
const LONGEST_LINE = 20_000;
/**
 * Steps that a pattern may take for each character of a line. One search is linear in pattern and line, but a pattern that
 * matches at every character and looks to the line's end each time is not; counted, so that no clock changes an answer.
 */
const STEPS = 3_000;

/**
 * Makes phrases ready. Patterns run in linear time, so none can hang the editor: in what a line allows for, the first
 * matches are found. One too large for any line is a problem. The engine is loaded only when there is one. `patterns: false` (an untrusted workspace) leaves them out.
 */
export async function compilePhrases(
  phrases: readonly UserPhrase[],
  { patterns = true }: { readonly patterns?: boolean } = {},
): Promise<CompiledPhrases> {
  const problems: Message[] = [];
  const ready: Phrase[] = [];
  for (const phrase of phrases) {
    if (typeof phrase === 'string') {
      const { folded } = foldWithPlaces(phrase);
      if (folded !== '') ready.push({ find: plainFinder(folded), short: lettersIn(folded) < SURE_LETTERS });
    } else if (patterns) {
      const finder = await patternFinder(phrase.pattern);
      if (finder) ready.push({ find: finder, short: false });
      else problems.push({ text: 'This pattern cannot be read and is ignored: {0}', args: [phrase.pattern] });
    } else problems.push({ text: 'Patterns are ignored in an untrusted workspace: {0}', args: [phrase.pattern] });
  }
  // More than one step of `parse` asks of each block.
  const known = new WeakMap<Block, PhraseHits>();
  const find = (block: Block, source: string): PhraseHits => {
    const hits = known.get(block) ?? findPhrases(ready, block, source);
    known.set(block, hits);
    return hits;
  };
  return { problems, find };
}

function findPhrases(phrases: readonly Phrase[], block: Block, source: string): PhraseHits {
  if (phrases.length === 0) return { whole: false, spans: [] };
  const indent = source.length - source.trimStart().length;
  const line = lineOf(source.trim());
  const found: (Span & { short: boolean })[] = [];
  for (const { find, short } of phrases)
    for (const { start, end } of find(line))
      found.push({ start: block.start + indent + start, end: block.start + indent + end, short });
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  // With markup the words of a block are not its source.
  const words = block.markup ? lineOf(block.text) : line;
  return {
    whole: phrases.some(({ find }) =>
      [...find(words)].some((span) => span.start === 0 && span.end === words.raw.length),
    ),
    spans: found.filter(({ start }, i) => i === 0 || start >= (found[i - 1]?.end ?? 0)),
  };
}

function lineOf(words: string): Line {
  const raw = words.slice(0, LONGEST_LINE);
  return { raw, ...foldWithPlaces(raw) };
}

/** Every place of the folded phrase. At its ends a letter must not go on: `ad` is not in `advert`; Han joins anything. */
function plainFinder(phrase: string): Finder {
  return function* ({ folded, places }) {
    for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + phrase.length)) {
      const after = at + phrase.length;
      if (joins(folded[at - 1], phrase[0]) || joins(phrase.at(-1), folded[after])) continue;
      yield { start: places[at] ?? 0, end: (places[after - 1] ?? 0) + 1 };
    }
  };
}

const JOINING = /[\p{L}\p{N}]/u;
const UNJOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function joins(before: string | undefined, after: string | undefined): boolean {
  return [before, after].every((mark) => mark !== undefined && JOINING.test(mark) && !UNJOINED.test(mark));
}

/** Matches of an RE2 pattern in the line as it is written; nothing for a pattern that RE2 does not know, or a huge one. */
async function patternFinder(pattern: string): Promise<Finder | undefined> {
  const { RE2JS } = await import('re2js');
  try {
    const compiled = RE2JS.compile(pattern);
    const size = compiled.programSize();
    if (size > STEPS) return undefined;
    return function* ({ raw }) {
      const matcher = compiled.matcher(raw);
      let left = raw.length * STEPS;
      for (let at = 0; left > 0 && matcher.find(); at = matcher.end()) {
        left -= (raw.length - at) * size;
        if (matcher.end() > matcher.start()) yield { start: matcher.start(), end: matcher.end() };
      }
    };
  } catch {
    return undefined;
  }
}

function lettersIn(folded: string): number {
  let letters = 0;
  for (const mark of folded) if (JOINING.test(mark)) letters += UNJOINED.test(mark) ? 2.5 : 1;
  return letters;
}
