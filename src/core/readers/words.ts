// The words of one block while it is read: text, its places in the source, its looks.

import type { Run } from '../article';
import { type Look, PLAIN } from './inline';

const NEEDS_COLLAPSE = /[\t\n\r\f]| {2}/;
/** What trims away: also the blanks that HTML keeps. */
const VISIBLE = /[^\s\u200b\u200e\u200f\u2060\ufeff]/;

/** A space, tab or line end. */
function isBlankAt(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

export class Words {
  private text = '';
  private readonly places: number[] = [];
  private readonly looks: { readonly end: number; readonly look: Look }[] = [];
  private linked = 0;
  private visible = 0;
  private isVisible = false;

  get isEmpty(): boolean {
    return !this.isVisible;
  }

  get length(): number {
    return this.text.length;
  }

  /** `length`: of the source, another than the words' where they are a character reference. */
  add(words: string, start: number, length: number, look: Look): void {
    if (length !== words.length) this.put(words, start, length, look);
    else if (!NEEDS_COLLAPSE.test(words)) this.put(words, start, length, look);
    else {
      for (let from = 0, to = 0; from < words.length; from = to) {
        const isBlank = isBlankAt(words, from);
        while (to < words.length && isBlankAt(words, to) === isBlank) to++;
        this.put(isBlank ? ' ' : words.slice(from, to), start + from, to - from, look);
      }
    }
  }

  /** A blank or mark between words that the source has not. */
  part(mark: string): void {
    if (this.text !== '') this.mark(mark);
  }

  /** A mark that the source has not, also before the first word. */
  mark(mark: string): void {
    if (mark === '') return;
    this.text += mark;
    this.show(mark, PLAIN);
  }

  private put(words: string, start: number, length: number, look: Look): void {
    const doubled = words.startsWith(' ') && (this.text === '' || this.text.endsWith(' ') || this.text.endsWith('\t'));
    const skipped = doubled ? 1 : 0;
    const said = skipped ? words.slice(1) : words;
    if (said === '') return;
    const from = words.length === length ? skipped : 0;
    this.places.push(this.text.length, said.length, start + from, length - from);
    this.text += said;
    this.show(said, look);
  }

  private show(words: string, look: Look): void {
    const last = this.looks.at(-1);
    if (last?.look === look) this.looks[this.looks.length - 1] = { end: this.text.length, look };
    else this.looks.push({ end: this.text.length, look });
    const size = words.trim().length;
    this.visible += size;
    if (look.link !== undefined) this.linked += size;
    this.isVisible ||= VISIBLE.test(words);
  }

  /** What was read: the words trimmed, with what stood before them. */
  finish() {
    const { text } = this;
    const head = text.length - text.trimStart().length;
    const said = text.trim();
    const places: number[] = [];
    const found = this.places;
    for (let i = 0; i < found.length; i += 4) {
      const at = found[i] as number;
      const length = found[i + 1] as number;
      const start = found[i + 2] as number;
      const size = found[i + 3] as number;
      const from = Math.max(at, head);
      const to = Math.min(at + length, head + said.length);
      if (from >= to) continue;
      if (length === size) places.push(from - head, to - from, start + from - at, to - from);
      else places.push(from - head, to - from, start, size);
    }
    return {
      text: said,
      indent: text.slice(0, head),
      places,
      runs: this.runs(head, said.length),
      linkShare: this.share,
    };
  }

  private get share(): number {
    return this.visible === 0 ? 0 : this.linked / this.visible;
  }

  /** Undefined where all words look plain. */
  private runs(head: number, length: number): Run[] | undefined {
    if (this.looks.every(({ look }) => look === PLAIN)) return undefined;
    const runs: Run[] = [];
    let from = head;
    for (const { end, look } of this.looks) {
      const to = Math.min(end, head + length);
      if (to > from) runs.push({ ...look, text: this.text.slice(from, to) });
      from = Math.max(from, to);
    }
    return runs;
  }
}
