// Sieves: which lines a rule has to look at. A rule says what it asks of a line, its patterns and its lists of phrases;
// from these follows what a line must have for any of them to say yes. One pass over a line answers for all sieves, and
// no pattern is tried on a line that cannot match.

import { phrases } from '../noise/phrases';
import { canonical, canonicalText } from './canonical';
import { needsOf } from './pattern-needs';
import { WordFinder } from './word-finder';

/** What is asked of a line: it passes where any may say yes. */
export interface Asked {
  /** Tried on the folded line. */
  readonly patterns?: readonly RegExp[];
  /** Tried on the line as it stands in the source, or on a part of the folded one. */
  readonly within?: readonly RegExp[];
  /** Tried as they are, once for a line, on the line without the blanks at its ends: for what no word tells. */
  readonly holds?: readonly RegExp[];
  /** Lists of phrases: is the folded line one of them? */
  readonly lines?: readonly string[];
  /** Does the folded line start with one of them? */
  readonly starts?: readonly string[];
  /** Is a part of the folded line one of them, or does it start with one? */
  readonly parts?: readonly string[];
}

/** The number of a sieve. */
export type Sieve = number;

const asked: Asked[] = [];

/** Declares a sieve, when the module that asks is loaded. */
export function sieve(asks: Asked): Sieve {
  compiled = undefined;
  return asked.push(asks) - 1;
}

let compiled: Sieves | undefined;

/** By sieve, bit by bit, whether a line passes it. */
export function sievesOf(text: string, folded: string): Uint32Array {
  compiled ??= new Sieves(asked);
  return compiled.of(text, folded);
}

export function passes(sieves: Uint32Array | undefined, number: Sieve): boolean {
  return sieves === undefined || ((sieves[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

/** Marks that a line may have behind a phrase. */
const TAIL = /[\s:>»›]+$/;
const PREFIX = 3;

class Sieves {
  private readonly size: number;
  /** Open for every line: nothing is known of what they ask. */
  private readonly always: Uint32Array;
  private readonly finder: WordFinder;
  /** By word: the sieves that it opens, and the conditions that it meets. */
  private readonly opens: (Uint32Array | undefined)[] = [];
  private readonly meets: (number[] | undefined)[] = [];
  /** Words that count only in a line which starts so. */
  private readonly conditions: { readonly starts: ReadonlySet<string>; readonly sieve: Sieve }[] = [];
  /** Patterns of which nothing is known: they are tried, once for a line, on the folded line or on the line as it stands. */
  private readonly tried: Trial[] = [];
  private readonly held: Trial[] = [];
  /** By the line's first character, in canonical form. */
  private readonly byFirst = new Map<string, Uint32Array>();
  private readonly byLine = new Map<string, Uint32Array>();
  private readonly byStart = new Map<string, Uint32Array>();
  private bits: Uint32Array;
  private met: number[] = [];

  constructor(all: readonly Asked[]) {
    this.size = (all.length + 31) >> 5;
    this.always = new Uint32Array(this.size);
    this.bits = this.always;
    const words = new Map<string, number>();
    const numberOf = (word: string) => {
      const number = words.get(word) ?? words.size;
      words.set(word, number);
      return number;
    };
    const opens = (word: string, number: Sieve) => {
      const at = numberOf(word);
      this.opens[at] ??= new Uint32Array(this.size);
      open(this.opens[at], number);
    };
    all.forEach(({ patterns = [], within = [], holds = [], lines = [], starts = [], parts = [] }, number) => {
      for (const pattern of patterns) this.addPattern(pattern, number, true, opens, numberOf);
      for (const pattern of within) this.addPattern(pattern, number, false, opens, numberOf);
      for (const pattern of holds) this.held.push({ pattern, sieve: number });
      for (const list of lines)
        for (const entry of phrases(list)) this.openIn(this.byLine, entry.replace(TAIL, ''), number);
      for (const list of starts)
        for (const entry of phrases(list)) this.openIn(this.byStart, entry.slice(0, PREFIX), number);
      for (const list of parts)
        for (const entry of phrases(list)) opens(canonicalText(entry).trim().slice(0, 6).trim(), number);
    });
    this.finder = new WordFinder([...words.keys()]);
  }

  of(text: string, folded: string): Uint32Array {
    this.bits = this.always.slice();
    this.met = [];
    this.finder.start();
    this.finder.search(text, this.hit);
    if (folded !== text) this.finder.search(folded, this.hit);
    if (WIDE.test(folded)) this.finder.search(folded.replace(/ /g, ''), this.hit);
    const first = canonical(folded.charAt(0));
    for (const condition of this.met) {
      const { starts, sieve: number } = this.conditions[condition] ?? NO_CONDITION;
      if (starts.has(first)) open(this.bits, number);
    }
    this.add(this.byFirst.get(first));
    if (folded.length <= LONGEST_PHRASE) this.add(this.byLine.get(folded.toLowerCase().replace(TAIL, '')));
    const start = folded.slice(0, PREFIX).toLowerCase();
    for (let length = 1; length <= PREFIX && length <= start.length; length++)
      this.add(this.byStart.get(start.slice(0, length)));
    for (const { pattern, sieve: number } of this.tried) if (folded.search(pattern) >= 0) open(this.bits, number);
    for (const { pattern, sieve: number } of this.held) if (text.search(pattern) >= 0) open(this.bits, number);
    return this.bits;
  }

  private readonly hit = (word: number): void => {
    this.add(this.opens[word]);
    const meets = this.meets[word];
    if (meets) this.met.push(...meets);
  };

  private add(more: Uint32Array | undefined): void {
    if (more) for (let i = 0; i < this.size; i++) this.bits[i] = (this.bits[i] ?? 0) | (more[i] ?? 0);
  }

  private addPattern(
    pattern: RegExp,
    number: Sieve,
    whole: boolean,
    opens: (word: string, number: Sieve) => void,
    numberOf: (word: string) => number,
  ): void {
    const { anyOf, starts: first } = needsOf(pattern);
    const starts = whole ? first : undefined;
    if (anyOf && starts) {
      const condition = this.conditions.push({ starts, sieve: number }) - 1;
      for (const word of anyOf) {
        const at = numberOf(word);
        this.meets[at] = [...(this.meets[at] ?? []), condition];
      }
    } else if (anyOf) for (const word of anyOf) opens(word, number);
    else if (starts) for (const character of starts) this.openIn(this.byFirst, character, number);
    else if (whole) this.tried.push({ pattern, sieve: number });
    else open(this.always, number);
  }

  private openIn(table: Map<string, Uint32Array>, key: string, number: Sieve): void {
    const bits = table.get(key) ?? new Uint32Array(this.size);
    open(bits, number);
    table.set(key, bits);
  }
}

interface Trial {
  readonly pattern: RegExp;
  readonly sieve: Sieve;
}

const NO_CONDITION = { starts: new Set<string>(), sieve: 0 };
/** Han characters held apart by blanks, which rules close up before they look. */
const WIDE = /[\u3400-\u9fff] [\u3400-\u9fff]/;
/** No phrase is longer, with marks behind it. */
const LONGEST_PHRASE = 200;

function open(bits: Uint32Array, number: Sieve): void {
  bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31));
}

/** All that is asked, by sieve: for tests. */
export function sieves(): readonly Asked[] {
  return asked;
}
