// Sieves: which lines a rule has to look at. A rule says what it asks of a line, its patterns and its lists of phrases;
// from these follows what a line must have for any of them to say yes. One pass over a line answers for all sieves, and
// no pattern is tried on a line that cannot match.

import { canonical } from './canonical';
import { SetFinder } from './character-sets';
import { compile } from './compile';
import { CONDITION, FIRST, GROUP, heldBy, LIST, PREFIX, TAIL, type Tables, type Trial } from './tables';
import { WordFinder } from './word-finder';

/** What is asked of a line: it passes where any may say yes. */
export interface Asked {
  /** Tried on the folded line. */
  readonly patterns?: readonly RegExp[];
  /** Tried on the line as it stands in the source, or on a part of the folded one. */
  readonly within?: readonly RegExp[];
  /** Tried as they are, once for a line, on the line without the blanks at its ends: for what no word tells. */
  readonly holds?: readonly RegExp[];
  /** The same for what no line of printable ASCII alone can have: on such lines they are not tried. */
  readonly holdsBeyondAscii?: readonly RegExp[];
  /** Lists of phrases: is the folded line one of them? */
  readonly lines?: readonly string[];
  /** Does the folded line start with one of them? */
  readonly starts?: readonly string[];
  /** Is a part of the folded line one of them, or does it start with one? */
  readonly parts?: readonly string[];
}

/** The number of a sieve. */
export type Sieve = number;

const asked: (Asked | (() => Asked))[] = [];
const modules: string[] = [];

/**
 * Declares a sieve, when the module that asks is loaded. Builds hand over a function in place of what is asked, with which
 * its patterns are made, and the module (`scripts/build/late-patterns.mjs`).
 */
export function sieve(asks: Asked | (() => Asked), module = ''): Sieve {
  compiled = undefined;
  modules.push(module);
  return asked.push(asks) - 1;
}

function askedBy(number: Sieve): Asked {
  const asks = asked[number] ?? {};
  return typeof asks === 'function' ? asks() : asks;
}

let compiled: Sieves | undefined;

/** By sieve, bit by bit, whether a line passes it: 32 in a number. */
export type Passed = readonly number[];

export function sievesOf(text: string, folded: string): Passed {
  compiled ??= new Sieves(compiledTables());
  return compiled.of(text, folded);
}

function compiledTables(): Tables {
  const tables = compile(sieves, modulesOfSieves());
  if (tables.modules !== modulesOfSieves()) throw new Error(OTHER_SIEVES);
  return tables;
}

const OTHER_SIEVES = 'other sieves were compiled: build anew';

function patternAt(patterns: readonly RegExp[] = [], index: number): RegExp {
  const pattern = patterns[index];
  if (!pattern) throw new Error(OTHER_SIEVES);
  return pattern;
}

export function passes(sieves: Passed | undefined, number: Sieve): boolean {
  return sieves === undefined || ((sieves[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;
}

class Sieves {
  private readonly always: Passed;
  private readonly finder: WordFinder;
  private readonly words: string;
  private readonly lists: readonly string[];
  private readonly byFirst: ReadonlyMap<string, string>;
  private readonly byLine: Lines;
  private readonly byStart: ReadonlyMap<string, string>;
  private readonly conditions: Tables['conditions'];
  private readonly tried: readonly Trial[];
  private readonly sets: SetFinder;
  private readonly held: readonly (Trial & { readonly sets: number })[];
  private readonly longestLine: number;
  private bits: number[];
  /** The line's first character, in canonical form. */
  private first = '';

  constructor(tables: Tables) {
    this.bits = new Array<number>((asked.length + 31) >> 5).fill(0);
    this.conditions = tables.conditions;
    this.finder = new WordFinder(tables.trie);
    this.words = tables.words;
    this.lists = tables.lists;
    this.byFirst = unpacked(tables.byFirst);
    this.byLine = new Lines(tables.byLine);
    this.byStart = unpacked(tables.byStart);
    this.tried = tables.tried.map(({ sieve, pattern }) => ({
      pattern: patternAt(askedBy(sieve).patterns, pattern),
      sieve,
    }));
    this.sets = new SetFinder(tables.sets);
    this.held = tables.held.map(({ sieve, pattern, sets }) => ({
      pattern: patternAt(heldBy(askedBy(sieve)), pattern),
      sieve,
      sets,
    }));
    // Marks behind a phrase are looked past.
    this.longestLine = tables.longestLine + LONGEST_TAIL;
    this.openAll(tables.always);
    this.always = this.bits;
  }

  of(text: string, folded: string): Passed {
    this.bits = this.always.slice();
    this.first = canonical(folded.charAt(0));
    this.finder.start();
    this.finder.search(text, this.hit);
    // Of the same length, it differs in the width of its characters alone, which makes none to a word.
    if (folded.length !== text.length) this.finder.search(folded, this.hit);
    if (WIDE.test(folded)) this.finder.search(folded.replace(/ /g, ''), this.hit);
    this.openAll(this.byFirst.get(this.first));
    if (folded.length <= this.longestLine) this.openAll(this.byLine.get(phraseOf(folded)));
    const start = folded.slice(0, PREFIX).toLowerCase();
    for (let length = 1; length <= PREFIX && length <= start.length; length++)
      this.openAll(this.byStart.get(start.slice(0, length)));
    for (const { pattern, sieve: number } of this.tried) if (folded.search(pattern) >= 0) this.open(number);
    const sets = this.sets.search(text);
    for (const { pattern, sieve: number, sets: needed } of this.held)
      if ((sets & needed) === needed && text.search(pattern) >= 0) this.open(number);
    return this.bits;
  }

  private readonly hit = (word: number): void => this.openAll(this.words.charAt(word));

  private openAll(list = ''): void {
    for (let i = 0; i < list.length; i++) {
      const code = list.charCodeAt(i);
      if (code < CONDITION) this.open(code - FIRST);
      else if (code >= LIST) this.openAll(this.lists[code - LIST]);
      else {
        const condition = this.conditions[code - CONDITION];
        if (condition?.starts.includes(this.first)) this.open(condition.sieve);
      }
    }
  }

  private open(number: Sieve): void {
    this.bits[number >> 5] = (this.bits[number >> 5] as number) | (1 << (number & 31));
  }
}

function phraseOf(folded: string): string {
  const line = folded.toLowerCase();
  return TAIL_MARKS.has(line.charAt(line.length - 1)) ? line.replace(TAIL, '') : line;
}

const TAIL_MARKS: ReadonlySet<string> = new Set(' :>»›');

/** Han characters held apart by blanks, which rules close up before they look. */
const WIDE = /[\u3400-\u9fff] [\u3400-\u9fff]/;
/** No line has more marks behind a phrase. */
const LONGEST_TAIL = 20;

/** Lists by line, of thousands of lines: those that start alike are unpacked when one is first asked for. */
class Lines {
  private readonly groups: Map<string, string | ReadonlyMap<string, string>>;

  constructor(packed: string) {
    this.groups = new Map(packed.split(GROUP).map((group) => [group.charAt(0), group]));
  }

  get(line: string): string | undefined {
    const start = line.charAt(0);
    const group = this.groups.get(start);
    if (typeof group !== 'string') return group?.get(line);
    const lists = unpacked(group);
    this.groups.set(start, lists);
    return lists.get(line);
  }
}

function unpacked(packed: string): ReadonlyMap<string, string> {
  return new Map(packed.split('\n').map((line) => line.split('\t') as [string, string]));
}

/** All that is asked, by sieve: for builds and tests. */
export function sieves(): readonly Asked[] {
  return asked.map((_, number) => askedBy(number));
}

export function modulesOfSieves(): string {
  return modules.join();
}
