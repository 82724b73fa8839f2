// What a text must have for a pattern to match, read from the pattern's source: its first character, and one of some
// words. As the prefilter of RE2 and the index of Code Search do it (Cox, "Regular Expression Matching with a Trigram
// Index", 2012).

import { canonical } from './canonical';

/** In canonical characters. */
export interface Needs {
  /** Every match contains one of these; undefined: nothing is known. */
  readonly anyOf?: readonly string[];
  /** Every match starts the text with one of these characters; undefined: nothing is known. */
  readonly starts?: ReadonlySet<string>;
  /** Every match has a UTF-16 unit of each of these sets, which stand here as sources of patterns. */
  readonly sets: readonly string[];
}

/** What is known of a piece of a pattern. */
interface Piece {
  /** All that it can match, where these are few. */
  readonly exact?: readonly string[] | undefined;
  readonly anyOf?: readonly string[] | undefined;
  /** What it can start with; undefined: anything. */
  readonly first?: ReadonlySet<string> | undefined;
  readonly sets?: readonly string[] | undefined;
  readonly nullable: boolean;
  /** Holds at the start of the text only. */
  readonly anchored?: boolean;
}

const ANYTHING: Piece = { nullable: false };
const NOTHING: Piece = { exact: [''], first: new Set(), nullable: true };
/** More strings than these are not told apart. */
const MOST = 160;
/** A word's first characters say enough. */
const LONGEST = 6;
/** With `u`, a set may have characters of two units. */
const SURROGATES = '[\\ud800-\\udfff]';
const DIGITS = [...'0123456789'];
/** How many lines have one of the words, at a guess; a sieve that most lines pass is none. */
const COMMON = 0.9;

export function needsOf(pattern: RegExp): Needs {
  const piece = new Reader(pattern.source, /[uv]/.test(pattern.flags)).alternatives();
  const anyOf = best([piece.anyOf, wordsOf(piece.exact)]);
  const starts = piece.anchored && !piece.nullable && !pattern.multiline ? piece.first : undefined;
  return { ...(anyOf && { anyOf }), ...(starts && { starts }), sets: piece.sets ?? [] };
}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly unicode: boolean,
  ) {}

  alternatives(): Piece {
    const branches = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      branches.push(this.sequence());
    }
    return branches.length === 1 ? (branches[0] as Piece) : oneOf(branches);
  }

  private sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) pieces.push(this.quantified());
    return inRow(pieces);
  }

  private quantified(): Piece {
    const piece = this.atom();
    const rest = this.source.slice(this.at, this.at + 12);
    const match = /^(?:[*+?]|\{(\d{1,6})(,?)(\d{0,6})\})\??/.exec(rest);
    if (!match) return piece;
    this.at += match[0].length;
    const sign = match[0].charAt(0);
    const least = sign === '+' ? 1 : sign === '{' ? Number(match[1]) : 0;
    const most =
      sign === '?' ? 1 : sign === '{' && (match[2] === '' || match[3] !== '') ? Number(match[3] || match[1]) : 2;
    if (least === 1 && most === 1) return piece;
    const anyOf = least > 0 ? best([piece.anyOf, wordsOf(piece.exact)]) : undefined;
    const exact = least === 0 && most === 1 && piece.exact ? few([...piece.exact, '']) : undefined;
    const sets = least > 0 ? piece.sets : undefined;
    return { exact, anyOf, first: piece.first, sets, nullable: least === 0 || piece.nullable };
  }

  private atom(): Piece {
    const character = this.source.charAt(this.at++);
    if (character === '(') return this.group();
    if (character === '[') return this.set();
    if (character === '.') return ANYTHING;
    if (character === '^') return { ...NOTHING, anchored: true };
    if (character === '$') return NOTHING;
    if (character === '\\') return this.escape();
    return this.literal(character);
  }

  private literal(character: string): Piece {
    return character >= '\ud800' && character <= '\udfff' ? ANYTHING : oneOfCharacters([character]);
  }

  private group(): Piece {
    const opener = /^\?(?:[:=!]|<[=!]|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '';
    if (this.source[this.at] === '?' && opener === '') throw new SyntaxError(`unknown group in ${this.source}`);
    this.at += opener.length;
    const piece = this.alternatives();
    this.at++;
    return /^\?<?[=!]$/.test(opener) ? NOTHING : piece;
  }

  private escape(): Piece {
    const character = this.source.charAt(this.at++);
    if (/[bB]/.test(character)) return NOTHING;
    if (/[pP]/.test(character)) {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANYTHING;
    }
    if (/[kDSWw1-9]/.test(character)) {
      if (character === 'k') this.at = this.source.indexOf('>', this.at) + 1;
      // A group that did not take part matches the empty text.
      return /[k1-9]/.test(character) ? { nullable: true } : ANYTHING;
    }
    if (character === 'd') return oneOfCharacters(DIGITS);
    if (character === 's') return oneOfCharacters([' ']);
    return this.literal(this.escaped(character));
  }

  private escaped(character: string): string {
    const plain = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f', '0': '\0' }[character];
    if (plain !== undefined) return plain;
    const long = this.unicode && character === 'u' ? /^\{([\da-f]+)\}/i.exec(this.source.slice(this.at)) : null;
    if (long) {
      this.at += long[0].length;
      const code = Number.parseInt(long[1] ?? '', 16);
      return code > 0xffff ? '\ud800' : String.fromCharCode(code);
    }
    if (character !== 'u' && character !== 'x') return character;
    const digits = this.source.slice(this.at, this.at + (character === 'u' ? 4 : 2));
    this.at += digits.length;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  private set(): Piece {
    const start = this.at - 1;
    const piece = this.characters();
    const source = this.source.slice(start, this.at);
    return { ...piece, sets: [this.unicode ? `${source}|${SURROGATES}` : source] };
  }

  /** A set's characters, where these are few. */
  private characters(): Piece {
    const negated = this.source[this.at] === '^';
    if (negated) this.at++;
    const characters: string[] = [];
    let known = !negated;
    let last = '';
    let range = false;
    while (this.at < this.source.length && this.source[this.at] !== ']') {
      let character = this.source.charAt(this.at++);
      if (character === '-' && last !== '' && this.source[this.at] !== ']') {
        range = true;
        continue;
      }
      if (character === '\\') {
        character = this.source.charAt(this.at++);
        if (/[pPDSWw]/.test(character)) {
          if (/[pP]/.test(character)) this.at = this.source.indexOf('}', this.at) + 1;
          known = false;
          continue;
        }
        if (character === 'd' || character === 's') {
          characters.push(...(character === 'd' ? DIGITS : [' ']));
          last = '';
          continue;
        }
        character = character === 'b' ? '\b' : this.escaped(character);
      }
      if (character >= '\ud800' && character <= '\udfff') known = false;
      if (range) {
        range = false;
        const [from, to] = [last.charCodeAt(0) + 1, character.charCodeAt(0)];
        if (to - from > MOST) known = false;
        else for (let code = from; code <= to; code++) characters.push(String.fromCharCode(code));
        last = '';
        continue;
      }
      characters.push(character);
      last = character;
    }
    this.at++;
    return known ? oneOfCharacters(characters) : ANYTHING;
  }
}

function oneOfCharacters(characters: readonly string[]): Piece {
  const forms = new Set(characters.map(canonical));
  return { exact: few([...forms]), anyOf: wordsOf([...forms]), first: forms, nullable: false };
}

function oneOf(branches: readonly Piece[]): Piece {
  const exact = branches.every((branch) => branch.exact)
    ? few(branches.flatMap((branch) => branch.exact ?? []))
    : undefined;
  const needs = branches.map((branch) => best([branch.anyOf, wordsOf(branch.exact)]));
  const first = branches.every((branch) => branch.first) ? union(branches) : undefined;
  return {
    exact,
    anyOf: needs.every((need) => need) ? [...new Set(needs.flatMap((need) => need ?? []))] : undefined,
    first,
    sets: branches.every(({ sets }) => sets) ? [branches.map(({ sets }) => sets?.[0]).join('|')] : undefined,
    nullable: branches.some(({ nullable }) => nullable),
    anchored: branches.every(({ anchored }) => anchored),
  };
}

function union(pieces: readonly Piece[]): ReadonlySet<string> {
  return new Set(pieces.flatMap(({ first }) => [...(first ?? [])]));
}

function inRow(pieces: readonly Piece[]): Piece {
  const needs: (readonly string[] | undefined)[] = [];
  let row: readonly string[] | undefined = [''];
  let whole = true;
  for (const piece of pieces) {
    const longer: readonly string[] | undefined =
      row && piece.exact ? few(row.flatMap((head) => (piece.exact ?? []).map((tail) => head + tail))) : undefined;
    if (longer) row = longer;
    else {
      needs.push(wordsOf(row), piece.anyOf);
      row = piece.exact;
      whole = false;
    }
  }
  needs.push(wordsOf(row));
  const sets = [...new Set(pieces.flatMap((piece) => piece.sets ?? []))];
  const end = pieces.findIndex(({ nullable }) => !nullable);
  const head = pieces.slice(0, end < 0 ? pieces.length : end + 1);
  return {
    exact: whole ? row : undefined,
    anyOf: best(needs),
    first: head.every(({ first }) => first) ? union(head) : undefined,
    sets: sets.length > 0 ? sets : undefined,
    nullable: end < 0,
    anchored: pieces[0]?.anchored === true,
  };
}

function few(strings: readonly string[]): readonly string[] | undefined {
  const set = new Set(strings);
  return set.size > MOST ? undefined : [...set];
}

/** Strings as words that a match contains; blanks at their ends say nothing. */
function wordsOf(strings: readonly string[] | undefined): readonly string[] | undefined {
  const words = strings?.map((string) => string.trim().slice(0, LONGEST).trim());
  return words && words.length > 0 && words.every((word) => word !== '') ? [...new Set(words)] : undefined;
}

/** The words that the fewest lines have; undefined where most lines have them. */
function best(candidates: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  let found: readonly string[] | undefined;
  let least = COMMON;
  for (const words of candidates) {
    if (!words) continue;
    const share = words.reduce((sum, word) => sum + frequency(word), 0);
    if (share < least) [found, least] = [words, share];
  }
  return found;
}

/** The share of lines that have the word, at a guess. */
function frequency(word: string): number {
  const code = word.charCodeAt(0);
  const one = /[a-z]/.test(word) ? 0.4 : /\d/.test(word) ? 0.04 : code >= 0x3400 && code <= 0x9fff ? 0.02 : 0.08;
  return one * 0.12 ** (word.length - 1);
}
