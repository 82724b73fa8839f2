// The parser's tokenizer goes from character to character. Most of a page are scripts, values of attributes and words:
// the next character that means something in them is found in one step.

import { Tokenizer } from 'htmlparser2';

/** What the tokenizer keeps to itself, of the version that the lockfile pins. Under other names it would be slow again, and right. */
interface Opened {
  readonly buffer: string;
  index: number;
  stateText(code: number): void;
  handleInAttributeValue(code: number, quote: number): void;
  fastForwardTo(code: number): boolean;
}

const OpenTokenizer = Tokenizer as unknown as new (...args: ConstructorParameters<typeof Tokenizer>) => Opened;
const [AMPERSAND, LESS] = [0x26, 0x3c];

/** For a text that is written at once. */
class Quick extends OpenTokenizer {
  /** By character: where it was found last. The tokenizer never goes back behind it. */
  private readonly found: number[] = new Array(0x80).fill(-1);

  override stateText(code: number): void {
    if (code === LESS || code === AMPERSAND) super.stateText(code);
    else this.index = Math.min(this.next(LESS), this.next(AMPERSAND)) - 1;
  }

  override handleInAttributeValue(code: number, quote: number): void {
    if (code === quote || code === AMPERSAND) super.handleInAttributeValue(code, quote);
    else this.index = Math.min(this.next(quote), this.next(AMPERSAND)) - 1;
  }

  override fastForwardTo(code: number): boolean {
    this.index++;
    const at = this.next(code);
    this.index = Math.min(at, this.buffer.length - 1);
    return at < this.buffer.length;
  }

  /** The first such character from here on; the end of the text where there is none. */
  private next(code: number): number {
    let at = this.found[code] as number;
    if (at >= this.index) return at;
    at = this.buffer.indexOf(String.fromCharCode(code), this.index);
    if (at < 0) at = this.buffer.length;
    this.found[code] = at;
    return at;
  }
}

export const QuickTokenizer = Quick as unknown as typeof Tokenizer;
