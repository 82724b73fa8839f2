// Bytes in, text out. A byte that cannot be read is never replaced silently: the file is refused instead.

import { guessEncodings } from './encoding-guess';
import { Refusal } from './say';

export interface Decoded {
  /** A byte order mark of UTF-8 stays in it: it is part of the source. */
  readonly text: string;
  /** As TextDecoder calls it: `utf-8`, `gb18030`, … */
  readonly encoding: string;
}

/** Decodes text of any encoding that the program knows. Throws a Refusal for binary files and broken text. */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0 && bytes.length % 4 === 0)) return decodeAs(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return decodeAs(bytes, 'utf-16be');
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs(bytes, 'utf-8');

  const guesses = bytes.includes(0) ? guessEncodings(bytes) : [];
  if (guesses.length === 0 && isBinary(bytes))
    throw new Refusal('this is not a text but a binary file; give a text file, or save its words as text');
  const utf8 = guesses.length === 0 ? tryDecode(bytes, 'utf-8') : undefined;
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };

  const named = declaredEncoding(bytes);
  const known = firstThatFits(bytes, [...(named === undefined ? [] : [named]), ...guesses]);
  if (known) return known;
  const damage = damageOf(bytes);
  if (damage !== undefined)
    throw new Refusal('its UTF-8 is damaged at line {0}; repair that line, or save the file as UTF-8 again', damage);
  const guessed = firstThatFits(bytes, guessEncodings(bytes));
  if (guessed) return guessed;
  throw new Refusal('its encoding is not recognized; save it as UTF-8');
}

/** Zeros, or control characters that no text has, at the start of the file. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  if (sample.includes(0) || startsWith(bytes, '%PDF-') || startsWith(bytes, '{\\rtf')) return true;
  let controls = 0;
  for (const byte of sample) if (byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1a) controls++;
  return controls > 2 && controls > sample.length / 50;
}

function startsWith(bytes: Uint8Array, ascii: string): boolean {
  return [...ascii].every((character, i) => bytes[i] === character.charCodeAt(0));
}

/**
 * The encoding that a web page names at its start. Single bytes are no proof (servers write `iso-8859-1` over anything, and any
 * bytes can be read as that): none of the encodings that are known here.
 */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(start)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return /^(?:iso-8859|windows-|x-mac|koi8|ibm|macintosh)/.test(encoding) ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** Line of the first broken character in bytes that are UTF-8 for the most part. */
function damageOf(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const whole = text.match(/[\u0800-\ufffc]/g)?.length ?? 0;
  return broken * 5 <= whole ? text.slice(0, text.indexOf('\ufffd')).split('\n').length : undefined;
}

function firstThatFits(bytes: Uint8Array, encodings: readonly string[]): Decoded | undefined {
  for (const encoding of encodings) {
    const text = tryDecode(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return decodeAs(bytes, encoding).text;
  } catch {
    return undefined;
  }
}

/** Throws a Refusal when the bytes are not possible in the encoding. */
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(bytes);
    return { text, encoding };
  } catch {
    throw new Refusal('it begins like {0}, but cannot be read as that; save it as UTF-8', encoding);
  }
}
